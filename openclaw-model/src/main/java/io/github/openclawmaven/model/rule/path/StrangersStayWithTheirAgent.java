package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.Consequences;
import io.github.openclawmaven.model.consequence.Deed;
import io.github.openclawmaven.model.consequence.Door;
import io.github.openclawmaven.model.consequence.Relay;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** An agent that strangers talk to sends no messages to those that they do not; what those can do is told where strangers come in. */
final class StrangersStayWithTheirAgent implements Rule {

    static final DiagnosticCode PASSED_ON =
            DiagnosticCode.warning("OC8002", "Strangers reach an agent through another one");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Consequences consequences = Consequences.of(deployment);
        Map<String, Door> open = new LinkedHashMap<>();
        consequences.routes().stream()
                .filter(route -> route.door().audience().isOpen())
                .forEach(route -> open.putIfAbsent(route.agent(), route.door()));
        Map<SourcePath, Set<String>> reached = new LinkedHashMap<>();
        consequences.relays().stream()
                .filter(relay -> relay.kind() == Relay.Kind.MESSAGE)
                .filter(relay -> open.containsKey(relay.from()) && !open.containsKey(relay.to()))
                .filter(relay -> consequences
                        .power(relay.to())
                        .filter(power -> Deed.of(power).isEmpty())
                        .isPresent())
                .forEach(relay -> reached.computeIfAbsent(relay.place(), place -> new LinkedHashSet<>())
                        .add(relay.to()));
        consequences.relays().forEach(relay -> {
            Set<String> others = reached.remove(relay.place());
            if (others != null) {
                diagnostics.report(PASSED_ON
                        .at(
                                deployment.source().position(relay.place()),
                                "anybody can talk to agent \"" + relay.from() + "\" ("
                                        + open.get(relay.from()).name() + "), and through it to "
                                        + String.join(", ", others))
                        .hint("take it out of agentToAgent")
                        .note("what it is told by strangers it may pass on"));
            }
        });
    }
}
