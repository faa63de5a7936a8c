package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** One session for all is declared for a release that starts again with it. */
final class GlobalSession implements Rule {

    static final DiagnosticCode ENDS =
            DiagnosticCode.error("OC6303", "The release does not start again with one session for all");

    private static final List<SourcePath> PLACES =
            List.of(SourcePath.of("session", "scope"), SourcePath.of("config", "session", "scope"));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.facts().globalSession()) {
            return;
        }
        for (SourcePath place : PLACES) {
            deployment
                    .source()
                    .find(place)
                    .filter(node ->
                            node instanceof ScalarNode scalar && scalar.text().equals("global"))
                    .ifPresent(
                            node -> diagnostics.report(
                                    ENDS.at(
                                                    node.position(),
                                                    "the gateway " + deployment.release()
                                                            + " does not start again once somebody has talked to it in one session for all")
                                            .hint(
                                                    "leave it out, or take dmScope: main for one session of all direct messages")
                                            .note(
                                                    "its pod would restart without end, with \"non-canonical persisted row\" in its log")));
        }
    }
}
