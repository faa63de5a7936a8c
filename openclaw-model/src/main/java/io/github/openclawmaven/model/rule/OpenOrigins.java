package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;

/** Web pages of strangers do not reach the gateway. */
final class OpenOrigins implements Rule {

    static final DiagnosticCode ANY = DiagnosticCode.warning("OC5104", "Any web page may connect to the gateway");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        var origins = deployment.descriptor().gateway().controlUi().allowedOrigins();
        for (int index = 0; index < origins.size(); index++) {
            if (origins.get(index).equals("*")) {
                diagnostics.report(ANY.at(
                                deployment
                                        .source()
                                        .position(SourcePath.of("gateway", "controlUi", "allowedOrigins", index)),
                                "any web page may connect to the gateway")
                        .hint("name the origins, or leave the key out: expose says them"));
            }
        }
    }
}
