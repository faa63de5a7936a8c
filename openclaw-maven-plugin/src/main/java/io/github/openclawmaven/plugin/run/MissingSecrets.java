package io.github.openclawmaven.plugin.run;

import java.util.ArrayList;
import java.util.List;

/** Secrets that nobody gave: which, what comes of it, and the lines that would set them. */
final class MissingSecrets {

    private MissingSecrets() {}

    /** Nothing where all are there. */
    static List<String> lines(LocalSecrets secrets) {
        List<String> lines = new ArrayList<>();
        if (secrets.missing().isEmpty()) {
            return lines;
        }
        lines.add(
                "Not set on this machine, so that channels which need one are off, and calls of models and tools that need one fail:");
        secrets.missing()
                .forEach((name, ref) -> lines.add(
                        "  " + name + " (in a cluster: key " + ref.key() + " of the Secret " + ref.secret() + ")"));
        lines.add("Set one for a run:  export " + secrets.missing().firstKey() + "=…");
        lines.add("or for all:         echo '" + secrets.missing().firstKey() + "=…' >> " + SecretsFile.NAME
                + " && chmod 600 " + SecretsFile.NAME);
        return lines;
    }
}
