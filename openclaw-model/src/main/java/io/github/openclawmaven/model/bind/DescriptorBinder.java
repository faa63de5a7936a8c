package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.Misread;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.Optional;

/** Turns the nodes of a descriptor into its records. */
public final class DescriptorBinder {

    private DescriptorBinder() {}

    /**
     * Binds what can be bound; each misfit is reported. What is wrong counts as absent, so that later checks still see
     * the rest.
     *
     * @param misread keeps in mind what was reported so
     * @return empty only when a section without which nothing can be checked is missing
     */
    public static Optional<Descriptor> bind(SourceTree tree, Diagnostics diagnostics, Misread misread) {
        Misfits misfits = new Misfits(diagnostics, misread);
        Optional<Object> descriptor = new NodeBinder(misfits).bind(Descriptor.class, tree.root());
        ReleaseNamed.check(tree, misfits);
        return descriptor.map(Descriptor.class::cast);
    }
}
