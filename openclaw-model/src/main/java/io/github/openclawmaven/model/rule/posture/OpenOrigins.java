package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.ControlUi;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** Web pages of strangers do not reach the gateway. */
final class OpenOrigins implements Rule {

    static final DiagnosticCode ANY = DiagnosticCode.warning("OC5104", "Any web page may connect to the gateway");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ControlUi ui = deployment.descriptor().gateway().controlUi();
        SourcePath fallback = SourcePath.of("gateway", "controlUi", "dangerouslyAllowHostHeaderOriginFallback");
        if (ui.dangerouslyAllowHostHeaderOriginFallback().orElse(false)) {
            diagnostics.report(ANY.at(
                            deployment.source().keyPosition(fallback),
                            "whoever leads a browser to the gateway by a name of his own may connect from his page")
                    .hint("name the hosts under allowedOrigins"));
        }
        PlacedText.items(ui.allowedOrigins(), SourcePath.of("gateway", "controlUi", "allowedOrigins")).stream()
                .filter(origin -> origin.text().equals("*"))
                .forEach(origin -> diagnostics.report(
                        ANY.at(origin.position(deployment), "any web page may connect to the gateway")
                                .hint("name the origins, or leave the key out: expose says them")));
    }
}
