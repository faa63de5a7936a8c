package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** An account of a channel has the token of its bot. */
final class ChannelTokenGiven implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC2060", "A channel has no bot token");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        EffectiveAccount.in(deployment.descriptor().channels()).stream()
                .filter(account -> account.lacksToken(deployment))
                .forEach(account -> account.tokenKey()
                        .ifPresent(key -> diagnostics.report(missing(account.path(), key, deployment))));
    }

    private static Diagnostic missing(SourcePath account, String key, Deployment deployment) {
        return MISSING.at(deployment.source().keyPosition(account), "\"" + account.last() + "\" lacks \"" + key + "\"")
                .hint("add " + key + ": {secret: NAME, key: KEY}")
                .note("the gateway would silently not start it");
    }
}
