package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedPolicy;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Map;
import java.util.stream.Stream;

/** Tools are not allowed by name that cannot work in a pod. */
final class ContainerTools implements Rule {

    static final DiagnosticCode CANNOT_WORK =
            DiagnosticCode.warning("OC6203", "A tool is allowed that cannot work in a container");

    private static final String BROWSER = "browser";

    private static final Map<String, String> NEEDS = Map.of(
            BROWSER,
            "it needs a node with a browser",
            "nodes",
            "it needs paired devices",
            "whatsapp_login",
            "it needs a browser and the owner in front of it",
            "tts",
            "it needs a speaker");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        PlacedPolicy.in(deployment.descriptor()).stream()
                .flatMap(policy -> policy.allowed().stream())
                .filter(tool -> NEEDS.containsKey(tool.text()))
                .filter(tool -> !tool.text().equals(BROWSER) || !hasBrowserElsewhere(deployment))
                .forEach(tool -> diagnostics.report(CANNOT_WORK
                        .at(
                                tool.position(deployment),
                                "the tool \"" + tool.text() + "\" cannot work in a pod: " + NEEDS.get(tool.text()))
                        .hint("move it to deny")
                        .note("agents would try it and fail")));
    }

    /** A browser that is reached by CDP runs in a pod of its own. */
    private static boolean hasBrowserElsewhere(Deployment deployment) {
        return Stream.of(SourcePath.of(BROWSER), SourcePath.of("config", BROWSER))
                .flatMap(path -> deployment.source().find(path).stream())
                .anyMatch(ContainerTools::isElsewhere);
    }

    private static boolean isElsewhere(SourceNode browser) {
        return browser instanceof MapNode map
                && (map.get("cdpUrl").isPresent()
                        || map.get("profiles").stream()
                                .filter(MapNode.class::isInstance)
                                .flatMap(profiles -> ((MapNode) profiles).entries().values().stream())
                                .anyMatch(profile -> isElsewhere(profile.value())));
    }
}
