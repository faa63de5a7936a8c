package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.PluginNeed;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** Nothing is to be installed from npm in a cluster that does not reach it. */
final class PluginsWithinReach implements Rule {

    static final DiagnosticCode OUT_OF_REACH =
            DiagnosticCode.error("OC6318", "A plugin would be installed where npm is out of reach");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (!deployment.descriptor().kubernetes().isAirGapped()) {
            return;
        }
        WithoutPlugin without = new WithoutPlugin(deployment);
        PluginNeed.of(deployment).stream()
                .filter(need -> need.installation().isPresent())
                .forEach(need -> diagnostics.report(OUT_OF_REACH
                        .at(
                                deployment.source().keyPosition(need.reason()),
                                "this needs the plugin \"" + need.id()
                                        + "\" from npm, which kubernetes.airGapped says is out of reach")
                        .hint("put it into your image and say so: plugins." + need.id() + ".provide: false")
                        .note(without.wayOut(need).map("or "::concat).orElse(""))));
    }
}
