package io.github.openclawmaven.model.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand at a secret's place without being one. */
public final class SecretValue {

    private static final Set<String> MODES = Set.of(
            "",
            "none",
            "auto",
            "default",
            "env",
            "file",
            "exec",
            "store",
            "off",
            "on",
            "true",
            "false",
            "null",
            "~",
            "inherit",
            "required",
            "optional",
            "disabled",
            "enabled",
            "include",
            "omit");

    /** A small number, a place in a file system, or a reference to a store of secrets. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[0-9]{1,3}|(?:/|~/|\\.{1,2}/|file:/{0,3})[\\w.-]{1,64}(?:/[\\w.-]{1,64}){0,20}|(?:op|vault|env|file|secretref|keychain|gcp-sm|aws-sm)://\\S*");

    private SecretValue() {}

    /** Whether a text, at a key that is for a secret, is one: neither a placeholder nor a variable nor the name of a mode. */
    public static boolean isLiteral(String text) {
        String bare = text.strip();
        return !MODES.contains(bare.toLowerCase(Locale.ROOT))
                && !ELSEWHERE.matcher(bare).matches()
                && !SecretPlaceholder.is(withoutScheme(bare));
    }

    /** {@code Bearer ${TOKEN}} is a variable as well. */
    private static String withoutScheme(String text) {
        return text.replaceFirst("(?i)^(?:bearer|basic|token|bot|apikey) +", "");
    }
}
