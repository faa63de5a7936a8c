package io.github.openclawmaven.it.releases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The least that each release takes for a plugin: those of the example's own company are in no registry. */
final class OwnPlugin {
    private static final String PREFIX = "acme-";

    private OwnPlugin() {}

    /** Puts each into the state directory, as an installation leaves it there. */
    static void install(GatewayDocuments documents, Path state) throws IOException {
        JsonNode entries = new ObjectMapper().readTree(documents.openclawJson()).at("/plugins/entries");
        for (Iterator<String> ids = entries.fieldNames(); ids.hasNext(); ) {
            String id = ids.next();
            if (id.startsWith(PREFIX)) {
                write(id, Files.createDirectories(state.resolve("extensions").resolve(id)));
            }
        }
    }

    private static void write(String id, Path directory) throws IOException {
        Files.writeString(
                directory.resolve("openclaw.plugin.json"),
                "{\"id\": \"%s\", \"configSchema\": {\"type\": \"object\"}}".formatted(id));
        Files.writeString(
                directory.resolve("package.json"),
                "{\"name\": \"@acme/openclaw-%s\", \"version\": \"1.4.0\", \"type\": \"module\", \"openclaw\": {\"extensions\": [\"./index.js\"]}}"
                        .formatted(id));
        Files.writeString(directory.resolve("index.js"), "export default { id: '%s', register() {} };\n".formatted(id));
    }
}
