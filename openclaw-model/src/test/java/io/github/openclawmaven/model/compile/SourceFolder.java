package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.bind.DescriptorBinder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.DescriptorSource;
import io.github.openclawmaven.model.source.Misread;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source directory that a test fills and compiles. */
public final class SourceFolder {

    /** The first lines of a descriptor that needs nothing else. */
    public static final String HEAD =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6, token: {secret: acme, key: token}}
            """;

    private final Path root;

    public SourceFolder(Path root) {
        this.root = root;
    }

    public Path path(String file) {
        return root.resolve(file);
    }

    public SourceFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SourceFolder with(String file, byte[] content) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SourceDirectory directory() {
        return new SourceDirectory(root, "");
    }

    /** A descriptor with a model provider, one agent and what else it says. */
    public SourceFolder describe(String more) {
        return with(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                agents:
                  main: {}
                """
                        + more);
    }

    public Compilation compile() {
        return compile(request(Optional.empty()));
    }

    /** From another file than usual. */
    public Compilation compileDescriptor(String descriptor) {
        return compile(new DescriptorRequest(descriptor, Optional.empty(), Optional.empty(), Map.of()));
    }

    /** For a release, whatever the descriptor says. */
    public Compilation compile(String release) {
        return compile(request(Optional.of(release)));
    }

    /** For an environment, with its overlay. */
    public Compilation compileFor(String environment) {
        return compile(new DescriptorRequest("openclaw.yaml", Optional.of(environment), Optional.empty(), Map.of()));
    }

    /** With properties of the project. */
    public Compilation compile(Map<String, String> properties) {
        return compile(new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), properties));
    }

    public Compilation compile(DescriptorRequest request) {
        return DescriptorCompiler.compile(directory(), request);
    }

    /** A descriptor of a few lines, bound for a release and not checked. */
    public Deployment deployment(String lines, GatewayRelease release) {
        String head =
                lines.contains("gateway:") ? HEAD.lines().limit(2).collect(Collectors.joining("\n", "", "\n")) : HEAD;
        with("openclaw.yaml", head + lines);
        Diagnostics diagnostics = new Diagnostics();
        DescriptorSource source = new DescriptorReader(directory(), request(Optional.empty()), diagnostics)
                .read()
                .orElseThrow();
        Misread misread = new Misread(diagnostics.wrongPlaces());
        Descriptor descriptor =
                DescriptorBinder.bind(source.tree(), diagnostics, misread).orElseThrow();
        return new Deployment(
                descriptor,
                source.tree(),
                misread,
                source.workspaces(),
                Catalogue.bundled().facts(release),
                Catalogue.bundled().schema(release));
    }

    /** @param release instead of the one that the descriptor names */
    public static DescriptorRequest request(Optional<String> release) {
        return new DescriptorRequest("openclaw.yaml", Optional.empty(), release, Map.of());
    }

    /** Each finding as {@code file:line:column+length CODE}. */
    public static List<String> places(Compilation compilation) {
        return places(compilation.diagnostics().stream());
    }

    /** The same of errors and warnings alone: a note tells of no mistake. */
    public static List<String> mistakes(Compilation compilation) {
        return places(compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().severity() != Severity.NOTE));
    }

    private static List<String> places(Stream<Diagnostic> diagnostics) {
        return diagnostics
                .map(diagnostic -> diagnostic.position() + "+"
                        + diagnostic.position().length() + " "
                        + diagnostic.code().id())
                .toList();
    }

    /** All that a console would show. */
    public static List<String> console(Compilation compilation) {
        DiagnosticText text = new DiagnosticText(compilation.diagnostics());
        return compilation.diagnostics().stream()
                .flatMap(diagnostic -> text.lines(diagnostic).stream())
                .toList();
    }

    /** Whether a finding says what to do about it. */
    public static boolean hasRemedy(Diagnostic diagnostic) {
        return !diagnostic.hint().isEmpty() || !diagnostic.note().isEmpty();
    }
}
