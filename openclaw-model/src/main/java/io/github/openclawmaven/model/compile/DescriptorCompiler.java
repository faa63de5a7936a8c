package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.bind.DescriptorBinder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.GatewayDocuments;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.Catalogue;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.rule.Rules;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.DescriptorSource;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.util.Optional;

/** Compiles the descriptor of a source directory for the gateway release that it names. */
public final class DescriptorCompiler {

    private final SourceDirectory directory;
    private final DescriptorRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    private DescriptorCompiler(SourceDirectory directory, DescriptorRequest request) {
        this.directory = directory;
        this.request = request;
    }

    /** Reads, binds, checks and writes the documents in memory; touches no file and throws for no mistake of the user. */
    public static Compilation compile(SourceDirectory directory, DescriptorRequest request) {
        DescriptorCompiler compiler = new DescriptorCompiler(directory, request);
        Optional<Compilation.Result> result = new DescriptorReader(directory, request, compiler.diagnostics)
                .read()
                .flatMap(compiler::bind);
        return new Compilation(
                compiler.diagnostics.inDocumentOrder(), result.filter(it -> !compiler.diagnostics.hasErrors()));
    }

    private Optional<Compilation.Result> bind(DescriptorSource source) {
        return DescriptorBinder.bind(source.tree(), diagnostics).flatMap(descriptor -> {
            ReleaseChoice choice = new ReleaseChoice(Catalogue.bundled(), source.tree(), diagnostics);
            return choice.choose(descriptor.gateway().release()).map(facts -> check(source, descriptor, facts));
        });
    }

    private Compilation.Result check(DescriptorSource source, Descriptor descriptor, GatewayFacts facts) {
        Deployment deployment = new Deployment(descriptor, source.tree(), source.workspaces(), facts);
        Diagnostics broken = new Diagnostics();
        Rules.check(deployment, broken);
        Diagnostics refused = new Diagnostics();
        GatewayDocuments documents = DocumentWriter.write(deployment, refused);
        diagnostics.reportUnlessKnown(broken);
        diagnostics.reportUnlessKnown(refused);
        return new Compilation.Result(deployment, documents);
    }
}
