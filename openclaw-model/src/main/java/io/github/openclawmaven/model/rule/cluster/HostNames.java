package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of a Route or Ingress is a DNS name. */
final class HostNames implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4005", "A host is not a DNS name");

    private static final int MAX_LABEL_LENGTH = 63;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]+\\]?");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().kubernetes().expose().ifPresent(expose -> {
            expose.route().ifPresent(route -> check(route.host(), "route", deployment, diagnostics));
            expose.ingress().ifPresent(ingress -> check(ingress.host(), "ingress", deployment, diagnostics));
        });
    }

    private static void check(String host, String kind, Deployment deployment, Diagnostics diagnostics) {
        if (!host.isEmpty()) {
            problem(host)
                    .ifPresent(problem -> diagnostics.report(INVALID.at(
                                    deployment.source().position(SourcePath.of("kubernetes", "expose", kind, "host")),
                                    "the host of the " + kind + " is not a DNS name")
                            .hint(problem)));
        }
    }

    private static Optional<String> problem(String host) {
        if (host.contains("/")) {
            return Optional.of("write the host alone, without scheme and path");
        }
        if (ADDRESS.matcher(host).matches()) {
            return Optional.of("an address is not a name");
        }
        if (host.contains(":")) {
            return Optional.of("write the host alone, without a port");
        }
        if (Arrays.stream(host.split("\\.")).anyMatch(label -> label.length() > MAX_LABEL_LENGTH)) {
            return Optional.of("a part between dots has at most " + MAX_LABEL_LENGTH + " characters");
        }
        return KubernetesName.SUBDOMAIN.problem(host);
    }
}
