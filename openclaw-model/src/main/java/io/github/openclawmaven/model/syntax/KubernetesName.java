package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of names that Kubernetes gives to things. */
public enum KubernetesName {
    /** RFC 1123 label: namespaces, services, containers. */
    LABEL(
            "a name",
            63,
            "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",
            "small letters, digits and -, with a letter or digit at both ends"),

    /** RFC 1123 subdomain: most objects, and hosts. */
    SUBDOMAIN(
            "a name",
            253,
            "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*",
            "small letters, digits, - and ., with a letter or digit at both ends of each part"),

    /** The value of a label, which may be empty. */
    LABEL_VALUE(
            "a label value",
            63,
            "(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?",
            "letters, digits, -, _ and ., with a letter or digit at both ends");

    private final String noun;
    private final int maxLength;
    private final Pattern syntax;
    private final String hint;

    KubernetesName(String noun, int maxLength, String syntax, String hint) {
        this.noun = noun;
        this.maxLength = maxLength;
        this.syntax = Pattern.compile(syntax);
        this.hint = hint;
    }

    /** An id as part of the name of an object: ids may hold an underscore, such names may not. */
    public static String ofId(String id) {
        return id.replace('_', '-');
    }

    /** What is wrong with a name of this kind. */
    public Optional<String> problem(String text) {
        if (text.length() > maxLength) {
            return Optional.of(noun + " has at most " + maxLength + " characters, not " + text.length());
        }
        return syntax.matcher(text).matches() ? Optional.empty() : Optional.of(noun + " consists of " + hint);
    }
}
