package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.descriptor.form.Text;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** By these a program is told of certificates. */
    private static final Pattern AUTHORITIES = Pattern.compile(".*(?:_CA_.*|_CERT_(?:FILE|DIR)|_CERT|_CAINFO|_CAFILE)");

    /** What else is called so names a file as well, if only one that the program writes. */
    private static final String FILE = "_FILE";

    /** The volumes that keep what they hold, what a cluster mounts by itself, and the system of the official image. */
    private static final List<String> PRESENT = List.of(
            "/openclaw/",
            "/var/run/secrets/",
            "/run/secrets/",
            "/etc/ssl/certs/",
            "/etc/ssl/openssl.cnf",
            "/usr/",
            "/app/",
            "/dev/",
            "/proc/");

    private static final String SCRATCH = "/tmp/";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.hasOwnImage()) {
            return;
        }
        List<MountedFile> mounted = MountedFile.of(deployment.descriptor().kubernetes());
        deployment.descriptor().env().forEach((name, value) -> {
            if (value instanceof Text text
                    && text.text().startsWith("/")
                    && isPath(name, text.text())
                    && PRESENT.stream().noneMatch(start -> (text.text() + "/").startsWith(start))
                    && mounted.stream().noneMatch(file -> provides(file, text.text()))) {
                diagnostics.report(ABSENT.at(
                                deployment.source().position(SourcePath.of("env", name)),
                                "nothing in the pod provides " + text.text())
                        .hint(remedy(name))
                        .note("or put it into an image of your own; most programs go on without it, and fail later"));
            }
        });
    }

    private static boolean isPath(String name, String path) {
        return VARIABLES.contains(name) || name.endsWith(FILE) && !path.startsWith(SCRATCH);
    }

    private static boolean provides(MountedFile file, String path) {
        return file.path().equals(path) || file.directory().equals(path.replaceFirst("/$", ""));
    }

    private static String remedy(String name) {
        return AUTHORITIES.matcher(name).matches()
                ? "in its place: kubernetes.caBundle: {configMap: NAME, key: ca.crt}, which sets the variables too"
                : "mount it: kubernetes.files.<name>: {secret: NAME, key: KEY, env: " + name + "}";
    }
}
