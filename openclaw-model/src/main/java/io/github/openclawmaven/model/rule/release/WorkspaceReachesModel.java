package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.PromptFacts;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What an agent's own files say reaches its model whole: the gateway cuts long ones, with nothing but a line in its log. */
final class WorkspaceReachesModel implements Rule {

    static final DiagnosticCode CUT =
            DiagnosticCode.warning("OC6234", "An agent's files are longer than its model sees");

    private static final Set<String> IN_PROMPT = Set.of(
            "AGENTS.md", "SOUL.md", "TOOLS.md", "IDENTITY.md", "USER.md", "HEARTBEAT.md", "BOOTSTRAP.md", "MEMORY.md");

    private static final String OF_FILE = "bootstrapMaxChars";
    private static final String OF_ALL = "bootstrapTotalMaxChars";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        PromptFacts limits = deployment.facts().prompt();
        deployment.workspaces().agents().forEach((agent, files) -> {
            List<SourceFile> prompt = files.stream()
                    .filter(file -> IN_PROMPT.contains(file.path()))
                    .toList();
            if (!isSet(OF_FILE, agent, deployment)) {
                prompt.stream()
                        .filter(file -> characters(file) > limits.charactersOfFile())
                        .forEach(file -> diagnostics.report(CUT.at(
                                        file.source().start(),
                                        file.path() + " has " + number(characters(file))
                                                + " characters, of which the agent's model sees "
                                                + number(limits.charactersOfFile()))
                                .hint("move parts of it into skills or files that it names")
                                .note(raise(OF_FILE))));
            }
            int all =
                    prompt.stream().mapToInt(WorkspaceReachesModel::characters).sum();
            if (limits.charactersOfAll().isPresent()
                    && all > limits.charactersOfAll().getAsInt()
                    && !isSet(OF_ALL, agent, deployment)) {
                diagnostics.report(CUT.at(
                                prompt.get(prompt.size() - 1).source().start(),
                                "the files of agent \"" + agent + "\" that its model sees have " + number(all)
                                        + " characters together, of which it sees "
                                        + number(limits.charactersOfAll().getAsInt()))
                        .hint("move parts of them into skills or files that they name")
                        .note(raise(OF_ALL)));
            }
        });
    }

    /** What somebody sets, they have thought of. */
    private static boolean isSet(String key, String agent, Deployment deployment) {
        SourcePath free = SourcePath.of("config", "agents");
        return Stream.of(
                        SourcePath.of("agentDefaults", key),
                        free.then("defaults", key),
                        free.then("entries", agent, key))
                .anyMatch(place -> deployment.source().find(place).isPresent());
    }

    private static String raise(String key) {
        return "the middle is left out, and only the gateway's log tells; agentDefaults." + key + " raises the limit";
    }

    /** As JavaScript counts them; what stands at the end and is blank does not count. */
    private static int characters(SourceFile file) {
        return file.content().text().orElse("").stripTrailing().length();
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
