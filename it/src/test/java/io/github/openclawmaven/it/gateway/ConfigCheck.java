package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.it.process.Command.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a release's own check says of the openclaw.json in a {@link Pod}.
 *
 * @param errors in the gateway's words; with one, it does not start
 * @param warnings none before 2026.3.2, which cannot warn
 */
public record ConfigCheck(List<String> errors, List<String> warnings) {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    public ConfigCheck {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Runs the check. */
    public static ConfigCheck of(Pod pod) throws IOException {
        return pod.installation().facts().configuration().validates() ? validate(pod) : read(pod);
    }

    private static ConfigCheck validate(Pod pod) throws IOException {
        Result result = pod.gateway("config", "validate", "--json").run(LIMIT);
        JsonNode report = new ObjectMapper().readTree(result.output());
        if (!report.has("valid")) {
            throw new IllegalStateException("no verdict: " + result);
        }
        return new ConfigCheck(findings(report.path("issues")), findings(report.path("warnings")));
    }

    private static List<String> findings(JsonNode findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.path("path").asText() + ": "
                        + finding.path("message").asText())
                .toList();
    }

    /** Every command reads the config first. The key is one that each config of ours has: an absent one is an error as well. */
    private static ConfigCheck read(Pod pod) {
        Result result = pod.gateway("config", "get", "gateway.mode").run(LIMIT);
        if (result.exitCode() == 0) {
            return new ConfigCheck(List.of(), List.of());
        }
        List<String> problems = (result.output() + result.errors())
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .distinct()
                .toList();
        return new ConfigCheck(problems.isEmpty() ? List.of(result.toString()) : problems, List.of());
    }
}
