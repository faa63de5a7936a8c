package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.Rule;
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
        EquippedContainer.in(deployment).stream()
                .filter(container -> !container.hasOwnImage())
                .forEach(container -> container.variables().forEach(variable -> {
                    if (variable.value() instanceof DeclaredVariable.Plain plain
                            && isAbsent(variable.name(), plain.text(), container)) {
                        diagnostics.report(
                                ABSENT.at(
                                                deployment.source().position(variable.declared()),
                                                "nothing in the pod provides " + plain.text())
                                        .hint(remedy(variable, container))
                                        .note(
                                                "or put it into an image of your own; most programs go on without it, and fail later"));
                    }
                }));
    }

    private static boolean isAbsent(String name, String path, EquippedContainer container) {
        return path.startsWith("/")
                && isPath(name, path)
                && PRESENT.stream().noneMatch(start -> (path + "/").startsWith(start))
                && container.files().stream().noneMatch(file -> provides(file, path));
    }

    private static boolean isPath(String name, String path) {
        return VARIABLES.contains(name) || name.endsWith(FILE) && !path.startsWith(SCRATCH);
    }

    private static boolean provides(MountedFile file, String path) {
        return file.path().equals(path) || file.directory().equals(path.replaceFirst("/$", ""));
    }

    private static String remedy(DeclaredVariable variable, EquippedContainer container) {
        String files = container.ofGateway()
                ? "kubernetes.files"
                : variable.declared().parent().parent().then("files").toString();
        return AUTHORITIES.matcher(variable.name()).matches()
                ? "in its place: kubernetes.caBundle: {configMap: NAME, key: ca.crt}, which sets the variables too"
                : "mount it: " + files + ".<name>: {secret: NAME, key: KEY, env: " + variable.name() + "}";
    }
}
