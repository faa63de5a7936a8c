package io.github.openclawmaven.model.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of labels and annotations: a name, perhaps with a domain and a slash before it. */
public enum KubernetesKey {
    /** The key of a label. */
    LABEL,
    /** The key of an annotation, whose domain may have capitals. */
    ANNOTATION;

    private static final int MAX_NAME_LENGTH = 63;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?");

    /** What is wrong with a key of this kind. */
    public Optional<String> problem(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Optional<String> domain = domainProblem(text.substring(0, slash));
            if (domain.isPresent()) {
                return domain;
            }
        }
        return nameProblem(text.substring(slash + 1));
    }

    private Optional<String> domainProblem(String domain) {
        return KubernetesName.SUBDOMAIN
                .problem(this == ANNOTATION ? domain.toLowerCase(Locale.ROOT) : domain)
                .map(problem -> "the part before the slash is a domain, and " + problem);
    }

    private static Optional<String> nameProblem(String name) {
        if (name.length() > MAX_NAME_LENGTH) {
            return Optional.of(
                    "a key has at most " + MAX_NAME_LENGTH + " characters behind the slash, not " + name.length());
        }
        return NAME.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("a key consists of letters, digits, -, _ and ., with a letter or digit at both ends,"
                        + " and perhaps a domain and a slash before them");
    }
}
