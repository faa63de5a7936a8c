package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.regex.Pattern;

/** No file of a workspace is of a kind that is made to hold secrets. */
final class SecretFiles implements Rule {

    static final DiagnosticCode FILE =
            DiagnosticCode.warning("OC5101", "A workspace file is of a kind that holds secrets");

    private static final Pattern NAME = Pattern.compile("(?i)\\.env(?:\\..+)?|.+\\.(?:pem|key|p12|pfx|jks|kdbx)"
            + "|id_(?:rsa|dsa|ecdsa|ed25519)|[._]?netrc|\\.npmrc|\\.pgpass|\\.git-credentials|kubeconfig(?:\\..+)?"
            + "|(?:.+[-_.])?(?:credentials?|tokens?|secrets?|passwords?)(?:\\.(?:txt|json|ya?ml|ini|env))?");
    private static final Pattern SAMPLE = Pattern.compile("(?i).*[-_.](?:example|sample|template|dist)");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .workspaces()
                .all()
                .filter(file -> holdsSecrets(file.path().substring(file.path().lastIndexOf('/') + 1)))
                // Of one whose lines show a secret, these lines are reported.
                .filter(file -> file.content().text().flatMap(SecretLook::kind).isEmpty())
                .forEach(file -> diagnostics.report(
                        FILE.at(file.source().start(), file.source().name() + " looks like a file of secrets")
                                .note("every agent of the gateway can read it; keep secrets in a Kubernetes Secret")));
    }

    private static boolean holdsSecrets(String name) {
        return NAME.matcher(name).matches() && !SAMPLE.matcher(name).matches();
    }
}
