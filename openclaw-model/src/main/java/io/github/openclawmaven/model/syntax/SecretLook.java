package io.github.openclawmaven.model.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises text that holds a key, token or password, by the marks that their issuers give them. */
public final class SecretLook {

    private static final String START = "(?<![A-Za-z0-9_-])";
    private static final String END = "(?![A-Za-z0-9_-])";

    private record Kind(String name, Pattern look) {}

    private static final List<Kind> KINDS = List.of(
            prefixed("Anthropic API key", "sk-ant-[A-Za-z0-9_-]{20,}+"),
            prefixed("OpenRouter API key", "sk-or-v1-[0-9a-f]{40,}+"),
            prefixed("OpenAI API key", "sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,}+"),
            prefixed("OpenAI API key", "sk-[A-Za-z0-9]{32,}+"),
            prefixed("Groq API key", "gsk_[A-Za-z0-9]{40,}+"),
            prefixed("xAI API key", "xai-[A-Za-z0-9]{60,}+"),
            prefixed("Perplexity API key", "pplx-[A-Za-z0-9]{40,}+"),
            prefixed("Google API key", "AIza[A-Za-z0-9_-]{35}"),
            prefixed("Brave API key", "BSA(?=[A-Za-z_-]{0,30}\\d)[A-Za-z0-9_-]{24,32}"),
            prefixed("Hugging Face token", "hf_[A-Za-z0-9]{30,}+"),
            prefixed("GitHub token", "gh[pousr]_[A-Za-z0-9]{36,}+"),
            prefixed("GitHub token", "github_pat_[A-Za-z0-9_]{22,}+"),
            prefixed("GitLab token", "glpat-[A-Za-z0-9_-]{20,}+"),
            prefixed("npm token", "npm_[A-Za-z0-9]{36}"),
            prefixed("AWS access key", "(?:AKIA|ASIA)[A-Z0-9]{16}"),
            prefixed("Slack token", "xox[abeoprs]-[A-Za-z0-9-]{10,}+"),
            prefixed("Slack token", "xapp-\\d-[A-Za-z0-9-]{10,}+"),
            prefixed("Discord bot token", "[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}+"),
            prefixed("OpenShift token", "sha256~[A-Za-z0-9_-]{43}"),
            prefixed("JSON Web Token", "eyJ[A-Za-z0-9_-]{10,}+\\.eyJ[A-Za-z0-9_-]{10,}+\\.[A-Za-z0-9_-]{10,}+"),
            kind("Telegram bot token", "(?<!\\d)\\d{8,10}:[A-Za-z0-9_-]{35}" + END),
            kind("Slack webhook", "hooks\\.slack\\.com/services/T\\w++/B\\w++/\\w{10,}+"),
            kind("private key", "-----BEGIN (?:[A-Z0-9]++ ){0,3}PRIVATE KEY-----"),
            kind("bearer token", "(?i)\\bbearer\\s{1,4}(?=[a-z._~+/-]{0,60}\\d)[a-z0-9._~+/-]{20,}+"),
            kind("password in a URL", "://[^\\s/:@]*+:[^\\s/@${<]++@"));

    private SecretLook() {}

    /** The name of the first kind of secret that the text holds, such as {@code GitHub token}; never the secret. */
    public static Optional<String> kind(String text) {
        return KINDS.stream()
                .filter(kind -> kind.look().matcher(text).find())
                .map(Kind::name)
                .findFirst();
    }

    private static Kind prefixed(String name, String look) {
        return kind(name, START + look + END);
    }

    private static Kind kind(String name, String look) {
        return new Kind(name, Pattern.compile(look));
    }
}
