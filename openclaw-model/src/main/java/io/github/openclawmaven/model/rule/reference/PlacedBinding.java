package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A binding with its place.
 *
 * @param binding as written
 * @param path the place
 */
record PlacedBinding(Binding binding, SourcePath path) {

    /** All bindings of a descriptor, in its order. */
    static List<PlacedBinding> in(Descriptor descriptor) {
        List<Binding> bindings = descriptor.bindings();
        return IntStream.range(0, bindings.size())
                .mapToObj(index -> new PlacedBinding(bindings.get(index), SourcePath.of("bindings", index)))
                .toList();
    }
}
