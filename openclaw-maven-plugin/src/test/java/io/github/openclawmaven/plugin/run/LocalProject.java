package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A source with an agent, a job, a channel and two secrets. */
record LocalProject(Path root) {

    static LocalProject in(Path root) {
        return new LocalProject(root)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: desk
                        gateway: {release: 2026.9.6}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: keys, key: anthropic}}
                        agents:
                          main: {}
                        plugins: {acme-audit: {package: "@acme/openclaw-audit", version: 1.0.0}}
                        channels:
                          telegram: {botToken: {secret: telegram, key: token}, dmPolicy: pairing}
                        """)
                .file("agents/main/AGENTS.md", "Be kind.\n")
                .file("agents/main/jobs/morning.md", "---\nschedule: {cron: \"0 9 * * *\"}\n---\nGood morning.\n");
    }

    LocalProject file(String name, String content) {
        try {
            Path file = root.resolve("source").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalProject replace(String name, String old, String text) {
        try {
            return file(
                    name, Files.readString(root.resolve("source").resolve(name)).replace(old, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param release that takes the place of the declared one */
    LocalDeployment compile(String release, Map<String, String> secrets) {
        Compilation.Result result = DescriptorCompiler.compile(
                        new SourceDirectory(root.resolve("source"), "source"),
                        new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(release), Map.of()))
                .result()
                .orElseThrow();
        return LocalDeployment.of(result, new LocalDirectory(root.resolve("state")), secrets);
    }
}
