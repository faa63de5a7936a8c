package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Text;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Set;

/** A variable that says where a file is says so of a place that the pod has. */
final class VariablePathsPresent implements Rule {

    static final DiagnosticCode ABSENT = DiagnosticCode.warning("OC4130", "A variable names a file that no pod has");

    /** Of Node, OpenSSL, Python, curl, git, npm, pip and the clouds' own libraries. */
    private static final Set<String> VARIABLES = Set.of(
            "NODE_EXTRA_CA_CERTS",
            "SSL_CERT_FILE",
            "SSL_CERT_DIR",
            "REQUESTS_CA_BUNDLE",
            "CURL_CA_BUNDLE",
            "GIT_SSL_CAINFO",
            "NPM_CONFIG_CAFILE",
            "NPM_CONFIG_USERCONFIG",
            "PIP_CERT",
            "PIP_CONFIG_FILE",
            "AWS_CA_BUNDLE",
            "AWS_CONFIG_FILE",
            "AWS_SHARED_CREDENTIALS_FILE",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AZURE_FEDERATED_TOKEN_FILE",
            "GOOGLE_APPLICATION_CREDENTIALS",
            "KUBECONFIG");

    /** The volumes that keep what they hold, what a cluster mounts by itself, and the system of the official image. */
    private static final List<String> PRESENT = List.of(
            "/openclaw/", "/var/run/secrets/", "/run/secrets/", "/etc/ssl/", "/usr/", "/app/", "/dev/", "/proc/");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.hasOwnImage()) {
            return;
        }
        deployment.descriptor().env().forEach((name, value) -> {
            if (VARIABLES.contains(name)
                    && value instanceof Text text
                    && text.text().startsWith("/")
                    && PRESENT.stream().noneMatch(text.text()::startsWith)) {
                diagnostics.report(ABSENT.at(
                                deployment.source().position(SourcePath.of("env", name)),
                                "nothing in the pod provides " + text.text())
                        .hint("put the file into an image of your own")
                        .note("most programs go on without it, and fail later"));
            }
        });
    }
}
