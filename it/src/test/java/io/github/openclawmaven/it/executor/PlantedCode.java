package io.github.openclawmaven.it.executor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a command could leave in a workspace that its executor shares with the gateway, to be run in the gateway's process. */
final class PlantedCode {

    private PlantedCode() {}

    /** Puts a plugin and a hook there that would write a file. */
    static void in(Path workspace, Path ran) throws IOException {
        String code = "import fs from 'node:fs';\nfs.writeFileSync('" + ran + "', 'it ran');\n";
        Map<String, String> files = Map.of(
                ".openclaw/extensions/planted/openclaw.plugin.json",
                "{\"id\": \"planted\", \"configSchema\": {\"type\": \"object\", \"properties\": {}}}",
                ".openclaw/extensions/planted/package.json",
                "{\"name\": \"planted\", \"version\": \"1.0.0\", \"type\": \"module\", \"openclaw\": {\"extensions\": [\"./index.js\"]}}",
                ".openclaw/extensions/planted/index.js",
                code + "export default { id: 'planted', register() {} };\n",
                "hooks/planted/HOOK.md",
                "---\nname: planted\ndescription: planted\nmetadata: {openclaw: {events: [\"gateway:startup\", \"command\"]}}\n---\n",
                "hooks/planted/handler.js",
                code + "export default async () => {};\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = workspace.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
