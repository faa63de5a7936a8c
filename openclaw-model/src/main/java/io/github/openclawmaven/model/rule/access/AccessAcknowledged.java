package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Access that reaches far is wanted in so many words, and only such access. */
final class AccessAcknowledged implements Rule {

    static final DiagnosticCode FAR = DiagnosticCode.error("OC4301", "An access rule reaches far without saying why");
    static final DiagnosticCode UNUSED =
            DiagnosticCode.warning("OC4302", "An access rule is acknowledged without need");
    static final DiagnosticCode EMPTY = DiagnosticCode.error("OC4320", "An acknowledgement says nothing");
    static final DiagnosticCode TOLD =
            DiagnosticCode.note("OC4324", "An access rule reaches somewhat further than it seems");

    private static final int WORDS = 3;
    /** An ideograph is a word of its own: such texts have no spaces. */
    private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]{2,}");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            AccessNamespace namespace = AccessNamespace.of(access, deployment.descriptor());
            List<AccessGrants.Grant> grants = AccessGrants.of(access, namespace);
            Optional<AccessGrants.Grant> far =
                    grants.stream().filter(AccessGrants.Grant::isFar).findFirst();
            SourcePath path = access.path().then("acknowledge");
            if (access.rule().acknowledge().isEmpty()) {
                grants.forEach(grant -> diagnostics.report(told(grant, access, namespace, deployment)));
            } else if (grants.isEmpty()) {
                diagnostics.report(UNUSED.at(
                                deployment.source().keyPosition(path), "nothing in this rule needs to be acknowledged")
                        .hint("leave it out"));
            } else if (far.isPresent()
                    && saysNothing(access.rule().acknowledge().get())) {
                diagnostics.report(EMPTY.at(
                                deployment.source().position(path),
                                "the acknowledgement does not say why " + words(far.get(), access, namespace))
                        .hint("say it in at least " + WORDS + " words"));
            }
        }
    }

    private static Diagnostic told(
            AccessGrants.Grant grant, Access access, AccessNamespace namespace, Deployment deployment) {
        Diagnostic diagnostic = (grant.isFar() ? FAR : TOLD)
                .at(deployment.source().position(grant.path()), words(grant, access, namespace));
        return grant.isFar()
                ? diagnostic
                        .hint("name what it needs, or say why under \"acknowledge\"")
                        .note("whoever writes to the agent may make it use all that it can reach" + namespace.warning())
                : diagnostic.hint("name the objects under \"resourceNames\", or say why under \"acknowledge\"");
    }

    private static String words(AccessGrants.Grant grant, Access access, AccessNamespace namespace) {
        return "agent \"" + access.agent() + "\" gets " + grant.what()
                + grant.reach()
                        .map(reach -> ", and so can " + reach.tell(namespace.words(), access.isNamed()))
                        .orElse("");
    }

    private static boolean saysNothing(String why) {
        return WORD.matcher(why)
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .distinct()
                        .limit(WORDS)
                        .count()
                < WORDS;
    }
}
