package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** An account of a channel has the token of its bot. */
final class ChannelTokenGiven implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC2060", "A channel has no bot token");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ChannelAccount.in(deployment.descriptor().channels()).stream()
                .filter(account -> account.lacksToken(deployment))
                .forEach(account -> diagnostics.report(MISSING.at(
                                deployment.source().keyPosition(account.path()),
                                "\"" + account.path().last() + "\" lacks \"" + account.tokenKey() + "\"")
                        .hint("add " + account.tokenKey() + ": {secret: NAME, key: KEY}")
                        .note("the gateway would silently not start it")));
    }
}
