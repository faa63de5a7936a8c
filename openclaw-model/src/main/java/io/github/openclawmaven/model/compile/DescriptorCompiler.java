package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.bind.DescriptorBinder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import io.github.openclawmaven.model.document.DocumentWriter;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.rule.clock.JobsStillDue;
import io.github.openclawmaven.model.size.Sizes;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.DescriptorSource;
import io.github.openclawmaven.model.source.Misread;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Compiles the descriptor of a source directory for the gateway release that it names. */
public final class DescriptorCompiler {

    /** What codes start with that later goals report. */
    private static final String LATER = "OC7";

    private final Diagnostics diagnostics = new Diagnostics();

    private final Optional<Path> gatewaySchema;

    private DescriptorCompiler(Optional<Path> gatewaySchema) {
        this.gatewaySchema = gatewaySchema;
    }

    /** Reads, binds, checks and writes the documents in memory; writes no file and throws for no mistake of the user. */
    public static Compilation compile(SourceDirectory directory, DescriptorRequest request) {
        DescriptorCompiler compiler = new DescriptorCompiler(request.gatewaySchema());
        Optional<Compilation.Result> draft = new DescriptorReader(directory, request, compiler.diagnostics)
                .read()
                .flatMap(compiler::compile);
        String base = directory.nameOf(request.descriptor());
        // Of the descriptor a build for an environment sees only what the overlay leaves.
        return compiler.compilation(draft, file -> request.environment().isEmpty() || !file.equals(base));
    }

    /** Where nothing came of it, not all was looked for that may be suppressed. */
    private Compilation compilation(Optional<Compilation.Result> draft, Predicate<String> seesAllOf) {
        Suppressions suppressions = diagnostics.suppressions();
        Suppressions.Judgement judgement = suppressions.judge(
                diagnostics.inDocumentOrder(),
                suppression -> draft.isPresent()
                        && !suppression.code().startsWith(LATER)
                        && !suppression.code().equals(JobsStillDue.OVER.id())
                        && seesAllOf.test(suppression.position().source().name()));
        return new Compilation(judgement.reported(), judgement.suppressed(), suppressions, draft);
    }

    // Of the two halves of a stage neither needs the other, and in a JVM that just started each takes time of its own.

    private Optional<Compilation.Result> compile(DescriptorSource source) {
        Diagnostics unknown = new Diagnostics();
        CompletableFuture<Optional<ReleaseChoice.Chosen>> choice = CompletableFuture.supplyAsync(
                () -> new ReleaseChoice(Catalogue.bundled(), gatewaySchema, unknown).choose(source.tree()));
        Misread misread = new Misread(diagnostics.wrongPlaces());
        Diagnostics unfit = new Diagnostics();
        Optional<Descriptor> descriptor = DescriptorBinder.bind(source.tree(), unfit, misread);
        diagnostics.reportUnlessKnown(unfit);
        Optional<ReleaseChoice.Chosen> gateway = choice.join();
        diagnostics.reportUnlessKnown(unknown);
        return descriptor.isEmpty() || gateway.isEmpty()
                ? Optional.empty()
                : Optional.of(check(new Deployment(
                        descriptor.get(),
                        source.tree(),
                        misread,
                        source.workspaces(),
                        gateway.get().facts(),
                        gateway.get().schema())));
    }

    private Compilation.Result check(Deployment deployment) {
        Diagnostics broken = new Diagnostics();
        CompletableFuture<Void> rules = CompletableFuture.runAsync(() -> Rules.check(deployment, broken));
        Diagnostics refused = new Diagnostics();
        GatewayDocuments documents = DocumentWriter.write(deployment, refused);
        rules.join();
        diagnostics.reportUnlessKnown(broken);
        diagnostics.reportUnlessKnown(refused);
        // What is too large is so whatever else is wrong with the same file.
        Sizes.check(deployment, documents, diagnostics);
        return new Compilation.Result(deployment, documents);
    }
}
