package io.github.openclawmaven.model.compile;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of a config schema that the user gives. */
final class SchemaFile {

    static final DiagnosticCode UNUSABLE =
            DiagnosticCode.error("OC6005", "The given schema of the release is not usable");

    /** Thirty times what a release prints. */
    private static final long MAX_BYTES = 32L << 20;

    private final Path file;
    private final Diagnostics diagnostics;

    SchemaFile(Path file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Empty when the file is no config schema, which has then been reported. */
    Optional<SchemaCheck> read() {
        try {
            if (!Files.isRegularFile(file)) {
                return unusable("is not a file");
            }
            if (Files.size(file) > MAX_BYTES) {
                return unusable("is larger than a config schema");
            }
            JsonNode schema = JsonTree.parse(Files.readString(file));
            return schema.path("properties").has("gateway")
                    ? Optional.of(SchemaCheck.printed(schema))
                    : unusable("is not a config schema: it does not describe the key gateway");
        } catch (IOException | UncheckedIOException e) {
            return unusable("is not JSON text");
        }
    }

    private Optional<SchemaCheck> unusable(String problem) {
        String name = file.getFileName().toString();
        diagnostics.report(
                UNUSABLE.at(SourceText.withoutText(name).start(), "the file of openclaw.gatewaySchema " + problem)
                        .note("it is what this command of that release prints: openclaw config schema > " + name));
        return Optional.empty();
    }
}
