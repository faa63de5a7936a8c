package io.github.openclawmaven.it.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A job as people write it into an agent's folder. */
final class JobFile {

    private JobFile() {}

    static void write(Path jobs, String id, String expression) throws IOException {
        Files.createDirectories(jobs);
        Files.writeString(
                jobs.resolve(id + ".md"), "---\nschedule: {cron: \"" + expression + "\", tz: UTC}\n---\nLook.\n");
    }
}
