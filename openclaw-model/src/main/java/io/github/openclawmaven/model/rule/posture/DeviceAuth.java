package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** The web interface asks who connects. The switch validates on 2026.9.6, which ignores it. */
final class DeviceAuth implements Rule {

    static final DiagnosticCode DISABLED = DiagnosticCode.warning("OC5103", "The check of devices is switched off");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .gateway()
                .controlUi()
                .dangerouslyDisableDeviceAuth()
                .filter(disabled -> disabled)
                .ifPresent(disabled -> diagnostics.report(finding(deployment)));
    }

    private static Diagnostic finding(Deployment deployment) {
        SourcePath path = SourcePath.of("gateway", "controlUi", "dangerouslyDisableDeviceAuth");
        return deployment.facts().network().ignoresDeviceAuthSwitch()
                ? DISABLED.at(
                                deployment.source().keyPosition(path),
                                "the gateway " + deployment.release() + " ignores this switch")
                        .hint("leave it out")
                : DISABLED.at(
                                deployment.source().keyPosition(path),
                                "any browser that has the gateway's token gets in without being approved")
                        .hint("approve devices instead: openclaw devices approve");
    }
}
