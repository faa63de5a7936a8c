package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.consequence.ToolReach;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.ToolCatalogue;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A profile leaves agents no more tools than it has. */
final class ProfileHolds implements Rule {

    static final DiagnosticCode WIDENED =
            DiagnosticCode.warning("OC6226", "The release gives a profile the tools for commands and files");

    private static final List<String> GIVEN = List.of("exec", "process", "read", "write", "edit");

    private static final String NARROW = "exec";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ToolCatalogue tools = deployment.facts().tools();
        if (!tools.policies().widensProfiles()) {
            return;
        }
        ToolReach reach = new ToolReach(deployment);
        PlacedWord.in(deployment, "profile")
                .filter(word ->
                        isNarrow(tools.profiles().getOrDefault(word.node().text(), List.of())))
                .forEach(word -> {
                    List<String> given = GIVEN.stream()
                            .filter(tool -> agents(word, deployment).anyMatch(agent -> reach.has(agent, tool)))
                            .toList();
                    if (!given.isEmpty()) {
                        diagnostics.report(
                                WIDENED.at(
                                                word.node().position(),
                                                "the gateway " + deployment.release() + " gives profile \""
                                                        + word.node().text() + "\" the tools "
                                                        + String.join(", ", given))
                                        .hint("deny what is not meant, or take a release from 2026.4.29")
                                        .note(
                                                "it does so as soon as tools.exec and tools.fs say anything, and the chart keeps both closed"));
                    }
                });
    }

    private static boolean isNarrow(List<String> members) {
        return !members.isEmpty() && Stream.of("*", "group:runtime", NARROW).noneMatch(members::contains);
    }

    private static Stream<String> agents(PlacedWord word, Deployment deployment) {
        return word.agent().map(Stream::of).orElseGet(() -> deployment.descriptor().agents().keySet().stream());
    }
}
