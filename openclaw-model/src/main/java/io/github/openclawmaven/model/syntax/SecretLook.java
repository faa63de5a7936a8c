package io.github.openclawmaven.model.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises text that holds a key, token or password, by the marks that their issuers give them. */
public final class SecretLook {

    private static final String START = "(?<![A-Za-z0-9_-])";
    private static final String END = "(?![A-Za-z0-9_-])";

    /** The mark is text that every match contains: looking for it first spares most text the pattern. */
    private record Kind(String name, String mark, Pattern look) {

        boolean isIn(String text) {
            return text.contains(mark) && look.matcher(text).find();
        }
    }

    private static final List<Kind> KINDS = List.of(
            prefixed("Anthropic API key", "sk-ant-", "[A-Za-z0-9_-]{20,}+"),
            prefixed("OpenRouter API key", "sk-or-v1-", "[0-9a-f]{40,}+"),
            prefixed("OpenAI API key", "sk-", "(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,}+"),
            prefixed("OpenAI API key", "sk-", "[A-Za-z0-9]{32,}+"),
            prefixed("Groq API key", "gsk_", "[A-Za-z0-9]{40,}+"),
            prefixed("xAI API key", "xai-", "[A-Za-z0-9]{60,}+"),
            prefixed("Perplexity API key", "pplx-", "[A-Za-z0-9]{40,}+"),
            prefixed("Google API key", "AIza", "[A-Za-z0-9_-]{35}"),
            prefixed("Brave API key", "BSA", "(?=[A-Za-z_-]{0,30}\\d)[A-Za-z0-9_-]{24,32}"),
            prefixed("Hugging Face token", "hf_", "[A-Za-z0-9]{30,}+"),
            prefixed("GitHub token", "gh", "[pousr]_[A-Za-z0-9]{36,}+"),
            prefixed("GitHub token", "github_pat_", "[A-Za-z0-9_]{22,}+"),
            prefixed("GitLab token", "glpat-", "[A-Za-z0-9_-]{20,}+"),
            prefixed("npm token", "npm_", "[A-Za-z0-9]{36}"),
            prefixed("AWS access key", "AKIA", "[A-Z0-9]{16}"),
            prefixed("AWS access key", "ASIA", "[A-Z0-9]{16}"),
            prefixed("Slack token", "xox", "[abeoprs]-[A-Za-z0-9-]{10,}+"),
            prefixed("Slack token", "xapp-", "\\d-[A-Za-z0-9-]{10,}+"),
            prefixed("OpenShift token", "sha256~", "[A-Za-z0-9_-]{43}"),
            prefixed("JSON Web Token", "eyJ", "[A-Za-z0-9_-]{10,}+\\.eyJ[A-Za-z0-9_-]{10,}+\\.[A-Za-z0-9_-]{10,}+"),
            marked(
                    "Discord bot token",
                    ".",
                    START + "[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}+" + END),
            marked("Telegram bot token", ":", "(?<!\\d)\\d{8,10}:[A-Za-z0-9_-]{35}" + END),
            marked("Slack webhook", "hooks.slack.com", "hooks\\.slack\\.com/services/T\\w++/B\\w++/\\w{10,}+"),
            marked("private key", "PRIVATE KEY", "-----BEGIN (?:[A-Z0-9]++ ){0,3}PRIVATE KEY-----"),
            marked("bearer token", " ", "(?i)\\bbearer {1,4}(?=[a-z._~+/-]{0,60}\\d)[a-z0-9._~+/-]{20,}+"),
            marked("password in a URL", "://", "://[^\\s/:@]*+:[^\\s/@${<]++@"));

    private SecretLook() {}

    /** The name of the first kind of secret that the text holds, such as {@code GitHub token}; never the secret. */
    public static Optional<String> kind(String text) {
        return KINDS.stream().filter(kind -> kind.isIn(text)).map(Kind::name).findFirst();
    }

    private static Kind prefixed(String name, String mark, String rest) {
        return marked(name, mark, START + mark + rest + END);
    }

    private static Kind marked(String name, String mark, String look) {
        return new Kind(name, mark, Pattern.compile(look));
    }
}
