package io.github.openclawmaven.model.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises names of keys, variables and headers that say that their value is a secret: {@code botToken}, {@code DB_PASSWORD},
 * {@code X-Api-Key}; but not {@code maxTokens}, {@code tokenUrl}, {@code secretName}, {@code publicKey}.
 */
public final class SecretName {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");

    private static final Pattern BORDERS =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

    private static final Set<String> LAST = Set.of(
            "token",
            "secret",
            "secrets",
            "password",
            "passwords",
            "passwd",
            "pwd",
            "pass",
            "pw",
            "passphrase",
            "credential",
            "credentials",
            "apikey",
            "apikeys",
            "authorization",
            "cookie",
            "cookies",
            "jwt",
            "pat",
            "serviceaccount");

    /** What a key must be of to be a secret one, where names are written in camel case. */
    private static final Set<String> OF_KEY = Set.of(
            "api",
            "private",
            "secret",
            "access",
            "signing",
            "encryption",
            "encrypt",
            "encoding",
            "auth",
            "account",
            "master",
            "shared",
            "hmac",
            "webhook",
            "service",
            "app",
            "deploy",
            "ssh",
            "aes",
            "bot",
            "subscription",
            "license",
            "integration");

    /** What a key is of without being a secret one, where names are capitals or those of headers. */
    private static final Set<String> NOT_OF_KEY = Set.of(
            "public",
            "session",
            "primary",
            "foreign",
            "sort",
            "cache",
            "partition",
            "idempotency",
            "dedupe",
            "routing",
            "map",
            "group",
            "lookup",
            "object",
            "storage",
            "config",
            "index",
            "row",
            "order",
            "host",
            "pub",
            "hot",
            "registry",
            "websocket");

    /** Tokens in the plural are mostly a count. */
    private static final Set<String> OF_TOKENS = Set.of("auth", "access", "api", "bot", "bearer", "static");

    /** What makes a token, a secret or a cookie something else. */
    private static final Set<String> NOT_BEFORE =
            Set.of("page", "next", "continuation", "eos", "bos", "pad", "stop", "special", "mask", "pull", "tls");

    /** Ends of names without borders, such as {@code bottoken}. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("[a-z0-9]*+(?<=token|secret|password|passphrase|apikey|privatekey|secretkey"
                    + "|accesskey|signingkey|authkey|encryptkey|aeskey|credentials)");

    private SecretName() {}

    /** Whether the value of a key of this name is a secret. */
    public static boolean says(String name) {
        List<String> words = Arrays.stream(BORDERS.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String before = words.size() == 1 ? "" : words.get(words.size() - 2);
        if (NOT_BEFORE.contains(before)) {
            return false;
        }
        if (last.equals("key") || last.equals("keys")) {
            return isSecretKey(name, words.subList(0, words.size() - 1));
        }
        return LAST.contains(last)
                || last.equals("tokens") && OF_TOKENS.contains(before)
                || RUN_TOGETHER.matcher(last).matches();
    }

    private static boolean isSecretKey(String name, List<String> of) {
        if (of.isEmpty()) {
            return false;
        }
        String before = of.get(of.size() - 1);
        return CAMEL_CASE.matcher(name).matches() ? OF_KEY.contains(before) : !NOT_OF_KEY.contains(before);
    }
}
