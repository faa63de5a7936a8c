package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.Gateway;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** The gateway takes a token, or a password and perhaps a proxy's word, and it knows the proxy. */
final class CredentialsFit implements Rule {

    static final DiagnosticCode TOKEN_UNUSED =
            DiagnosticCode.error("OC2043", "A token stands beside what takes its place");
    static final DiagnosticCode PROXY_UNKNOWN =
            DiagnosticCode.error("OC2044", "No address is that of the proxy that signs people in");

    private static final SourcePath TOKEN = SourcePath.of("gateway", "token");
    private static final SourcePath PROXIES = SourcePath.of("gateway", "trustedProxies");
    private static final SourcePath PROXY = SourcePath.of("gateway", "auth", "trustedProxy");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Gateway gateway = deployment.descriptor().gateway();
        boolean proxy = gateway.auth().trustedProxy().isPresent();
        if (gateway.token().isPresent() && gateway.credential() == GatewayCredential.PASSWORD) {
            diagnostics.report(TOKEN_UNUSED
                    .at(
                            deployment.source().keyPosition(TOKEN),
                            "gateway.token and gateway.auth." + (proxy ? "trustedProxy" : "password")
                                    + " exclude each other")
                    .hint(proxy ? "use auth.password, or leave it out: the chart makes one" : "keep one of the two")
                    .note(
                            proxy
                                    ? "beside a proxy clients in the pod show a password"
                                    : "a client shows one of the two"));
        }
        if (proxy && gateway.trustedProxies().isEmpty() && !deployment.misreads(PROXIES)) {
            diagnostics.report(PROXY_UNKNOWN
                    .at(
                            deployment.source().keyPosition(PROXY),
                            "gateway.trustedProxies is missing, so that the gateway believes no proxy who somebody is")
                    .hint("name the addresses of the proxy's pods, and no others")
                    .note("whoever comes from one of them may name any user"));
        }
    }
}
