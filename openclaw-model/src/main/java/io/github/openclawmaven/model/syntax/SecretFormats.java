package io.github.openclawmaven.model.syntax;

import static io.github.openclawmaven.model.syntax.SecretFormat.marked;
import static io.github.openclawmaven.model.syntax.SecretFormat.markedInAnyCase;
import static io.github.openclawmaven.model.syntax.SecretFormat.prefixed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The secrets that their issuers give a form of their own. A more special one stands before a more general one. */
final class SecretFormats {

    private static final String WORD = "[A-Za-z0-9]";
    private static final String TEXT = "[A-Za-z0-9_-]";
    private static final String HEX = "[0-9a-f]";

    /** Base64 of what a private key in PEM starts with, by its kind. */
    private static final String PEM_IN_BASE64 =
            "(?:BQUklWQVRF|BSU0EgUFJJVkFURS|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVEUg|BFTkNSWVBURUQgUFJJVkFURS)";

    static final List<SecretFormat> ALL = List.of(
            // Models and what agents use
            prefixed("Anthropic API key", "sk-ant-", TEXT + "{20,}+"),
            prefixed("OpenRouter API key", "sk-or-v1-", HEX + "{40,}+"),
            prefixed("DeepSeek API key", "sk-", HEX + "{32}"),
            prefixed("OpenAI API key", "sk-", "(?:proj|svcacct|admin)-" + TEXT + "{20,}+"),
            prefixed("OpenAI API key", "sk-", WORD + "{32,}+"),
            prefixed("ElevenLabs API key", "sk_", HEX + "{40,}+"),
            prefixed("Groq API key", "gsk_", WORD + "{40,}+"),
            prefixed("xAI API key", "xai-", WORD + "{60,}+"),
            prefixed("Perplexity API key", "pplx-", WORD + "{40,}+"),
            prefixed("Google API key", "AIza", TEXT + "{35}"),
            prefixed("Google client secret", "GOCSPX-", TEXT + "{28}"),
            prefixed("Google access token", "ya29.", TEXT + "{30,}+"),
            prefixed("Google refresh token", "1//0", TEXT + "{30,}+"),
            prefixed("Brave API key", "BSA", "(?=[A-Za-z_-]{0,30}\\d)" + TEXT + "{24,32}"),
            prefixed("Tavily API key", "tvly-", TEXT + "{20,}+"),
            prefixed("Firecrawl API key", "fc-", HEX + "{32}"),
            prefixed("Hugging Face token", "hf_", WORD + "{30,}+"),
            prefixed("NVIDIA API key", "nvapi-", TEXT + "{40,}+"),
            prefixed("Replicate token", "r8_", WORD + "{37,}+"),
            prefixed("Fireworks API key", "fw_", WORD + "{22,}+"),
            prefixed("Together API key", "tgp_v1_", TEXT + "{40,}+"),
            prefixed("Cerebras API key", "csk-", WORD + "{40,}+"),
            prefixed("Jina API key", "jina_", TEXT + "{50,}+"),
            prefixed("Pinecone API key", "pcsk_", "[A-Za-z0-9_]{50,}+"),
            prefixed("LangSmith API key", "lsv2_", "(?:pt|sk)_" + HEX + "{32}_" + HEX + "{10}"),
            prefixed("Langfuse secret key", "sk-lf-", HEX + "{8}-[0-9a-f-]{27}"),
            prefixed("Apify token", "apify_api_", WORD + "{30,}+"),
            prefixed("E2B API key", "e2b_", HEX + "{40}"),
            prefixed("Browserbase API key", "bb_", "(?:live|test)_" + TEXT + "{20,}+"),
            prefixed("Vercel AI Gateway key", "vck_", WORD + "{40,}+"),
            prefixed("Amazon Bedrock API key", "ABSK", "[A-Za-z0-9+/]{80,}+={0,2}"),
            // Code, packages and infrastructure
            prefixed("GitHub token", "gh", "[pousr]_" + WORD + "{36,}+"),
            prefixed("GitHub token", "github_pat_", "[A-Za-z0-9_]{22,}+"),
            prefixed("GitLab token", "glpat-", "[A-Za-z0-9_.-]{20,}+"),
            prefixed("GitLab token", "gl", "(?:rt|rtr|dt|cbt|ptt|ft|soat|agent|imt|oas|wt)-[A-Za-z0-9_.-]{20,}+"),
            prefixed("GitLab runner token", "GR1348941", TEXT + "{20}"),
            prefixed("Atlassian token", "ATATT3", "[A-Za-z0-9_=-]{60,}+"),
            prefixed("Atlassian token", "ATBB", WORD + "{28,}+"),
            prefixed("npm token", "npm_", WORD + "{36}"),
            prefixed("PyPI token", "pypi-", TEXT + "{50,}+"),
            prefixed("RubyGems key", "rubygems_", HEX + "{48}"),
            prefixed("crates.io token", "cio", WORD + "{32}"),
            prefixed("NuGet key", "oy2", "[a-z0-9]{43}"),
            prefixed("Docker Hub token", "dckr_", "(?:pat|oat)_" + TEXT + "{20,}+"),
            prefixed("Artifactory key", "AKCp", WORD + "{60,}+"),
            prefixed("Artifactory token", "cmVmdGtu", WORD + "{50,}+"),
            prefixed("SonarQube token", "sq", "[pua]_" + HEX + "{40}"),
            marked("Terraform token", ".atlasv1.", "(?<![A-Za-z0-9])[A-Za-z0-9]{14}\\.atlasv1\\.(" + TEXT + "{60,}+)"),
            marked("Vault token", "hv", "(?<![A-Za-z0-9_-])hv[sbr]\\.(" + TEXT + "{24,}+)"),
            prefixed("Pulumi token", "pul-", HEX + "{40}"),
            prefixed("Postman API key", "PMAK-", HEX + "{24}-" + HEX + "{34}"),
            prefixed("Doppler token", "dp.", "(?:ct|pt|st|sa|scim|audit)\\.[A-Za-z0-9._-]{40,}+"),
            prefixed("1Password token", "ops_eyJ", "[A-Za-z0-9+/_=-]{80,}+"),
            prefixed("Supabase token", "sbp_", HEX + "{40}"),
            prefixed("Supabase key", "sb_secret_", TEXT + "{20,}+"),
            prefixed("PlanetScale token", "pscale_", "(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}+"),
            prefixed("Neon API key", "napi_", "[a-z0-9]{50,}+"),
            prefixed("Netlify token", "nfp_", WORD + "{36,}+"),
            prefixed("Heroku API key", "HRKU-", TEXT + "{36,}+"),
            prefixed("DigitalOcean token", "do", "[opr]_v1_" + HEX + "{64}"),
            prefixed("Cloudflare token", "cf", "(?:ut|at|k)_" + TEXT + "{40,}+"),
            prefixed("Cloudflare origin key", "v1.0-", HEX + "{24}-" + HEX + "{100,}+"),
            prefixed("Tailscale key", "tskey-", "[a-z]{3,9}-" + WORD + "{6,}-" + WORD + "{16,}+"),
            prefixed("Databricks token", "dapi", HEX + "{32}(?:-\\d)?"),
            prefixed("Grafana token", "glsa_", WORD + "{32}_[0-9a-fA-F]{8}"),
            prefixed("Grafana token", "glc_", "eyJ[A-Za-z0-9+/=]{30,}+"),
            prefixed("New Relic key", "NRAK-", "[A-Z0-9]{27}"),
            prefixed("Sentry token", "sntry", "[su]_[A-Za-z0-9+/=_-]{40,}+"),
            prefixed("Dynatrace token", "dt0c01.", "[A-Z0-9]{24}\\.[A-Z0-9]{64}"),
            prefixed("OpenShift token", "sha256~", TEXT + "{43}"),
            // Clouds
            prefixed("AWS access key", "AKIA", "[A-Z0-9]{16}"),
            prefixed("AWS access key", "ASIA", "[A-Z0-9]{16}"),
            markedInAnyCase(
                    "AWS secret key",
                    "secret",
                    "aws_?secret_?(?:access_?)?key[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?([A-Za-z0-9/+]{40})"),
            markedInAnyCase("Azure account key", "Key=", "(?:Account|SharedAccess)Key=([A-Za-z0-9+/]{40,}+={0,2})"),
            marked(
                    "Azure client secret",
                    "Q~",
                    "(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])"),
            // People and their channels
            prefixed("Slack token", "xox", "[abceoprs]-[A-Za-z0-9-]{10,}+"),
            prefixed("Slack token", "xoxe.xox", "[bp]-[A-Za-z0-9-]{10,}+"),
            prefixed("Slack token", "xapp-", "\\d-[A-Za-z0-9-]{10,}+"),
            marked(
                    "Slack webhook",
                    "hooks.slack.com",
                    "hooks\\.slack\\.com/(?:services|workflows|triggers)/(T\\w++/\\w++/\\w{10,}+)"),
            marked(
                    "Discord bot token",
                    ".",
                    "(?<![A-Za-z0-9_-])([MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}+)(?![A-Za-z0-9_-])"),
            marked(
                    "Discord webhook",
                    "/api/webhooks/",
                    "discord(?:app)?\\.com/api/webhooks/\\d{15,20}/(" + TEXT + "{40,}+)"),
            marked("Telegram bot token", ":", "(?<!\\d)\\d{8,10}:([A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])"),
            marked("Teams webhook", ".office.com/webhookb2/", "\\.office\\.com/webhookb2/([0-9a-f@/A-Za-z-]{40,}+)"),
            marked(
                    "Matrix token",
                    "syt_",
                    "(?<![A-Za-z0-9_-])syt_([A-Za-z0-9+/=_-]{1,80}_[A-Za-z]{20}_[A-Za-z0-9]{6})"),
            prefixed("Nostr private key", "nsec1", "[a-z0-9]{58}"),
            prefixed("Twitch token", "oauth:", "[a-z0-9]{30}"),
            prefixed("Facebook token", "EAA", WORD + "{80,}+"),
            prefixed("Twilio API key", "SK", HEX + "{32}"),
            prefixed("Linear API key", "lin_", "(?:api|oauth)_" + WORD + "{32,}+"),
            prefixed("Notion token", "ntn_", WORD + "{40,}+"),
            prefixed("Notion token", "secret_", WORD + "{43}"),
            prefixed("Figma token", "fig", "[dopu]_" + TEXT + "{40,}+"),
            prefixed("Airtable token", "pat", WORD + "{14}\\." + HEX + "{64}"),
            prefixed("Asana token", "1/", "\\d{10,20}:" + HEX + "{32}"),
            prefixed("HubSpot token", "pat-", "(?:na|eu)\\d-[0-9a-f-]{36}"),
            // Money and mail
            prefixed("Stripe key", "sk_live_", WORD + "{16,}+"),
            prefixed("Stripe key", "sk_test_", WORD + "{16,}+"),
            prefixed("Stripe key", "rk_", "(?:live|test)_" + WORD + "{16,}+"),
            prefixed("Stripe webhook secret", "whsec_", "[A-Za-z0-9+/]{24,}+={0,2}"),
            prefixed("Square token", "sq0", "(?:atp|csp|idp)-" + TEXT + "{22,}+"),
            prefixed("Square token", "EAAA", TEXT + "{60}"),
            prefixed("Shopify token", "shp", "(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
            prefixed("SendGrid key", "SG.", TEXT + "{22}\\." + TEXT + "{43}"),
            prefixed("Mailgun key", "key-", HEX + "{32}"),
            marked("Mailchimp key", "-us", "(?<![0-9a-f])([0-9a-f]{32})-us\\d{1,2}(?!\\w)"),
            prefixed("Brevo key", "xkeysib-", HEX + "{64}-" + WORD + "{16}"),
            prefixed("Resend key", "re_", WORD + "{8}_" + WORD + "{20,}+"),
            // Keys and tokens of no issuer
            prefixed("JSON Web Token", "eyJ", TEXT + "{10,}+\\.eyJ" + TEXT + "{10,}+\\." + TEXT + "{10,}+"),
            marked("private key", "PRIVATE KEY", "-----BEGIN (?:[A-Z0-9]++ ){0,3}PRIVATE KEY(?: BLOCK)?-----"),
            marked("private key", "LS0tLS1CRUdJTi", "LS0tLS1CRUdJTi" + PEM_IN_BASE64),
            marked("private key", "PuTTY-User-Key-File-", "PuTTY-User-Key-File-\\d"),
            prefixed("age secret key", "AGE-SECRET-KEY-1", "[0-9A-Z]{50,}+"),
            // How secrets stand in addresses, headers and connection strings
            markedInAnyCase("bearer token", "bearer ", "\\bbearer {1,4}((?=[a-z._~+/-]{0,60}\\d)[a-z0-9._~+/-]{20,}+)"),
            markedInAnyCase("basic authentication", "basic ", "\\bbasic {1,4}([a-z0-9+/]{6,}+={0,2})")
                    .where(SecretFormats::isUserAndPassword),
            marked("password in a URL", "://", "://[^\\s/:@]{0,100}+:([^\\s/@${<]++)@"),
            markedInAnyCase(
                    "key in a URL",
                    "=",
                    "[?&](?:api[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret|secret|password|passwd|pwd|token|sig)=([^&\\s\"'<>{}$#]{6,}+)"),
            marked("key in a URL", "key=", "[?&]key=((?=[A-Za-z_-]{0,60}\\d)[A-Za-z0-9_-]{16,}+)"),
            markedInAnyCase(
                    "password in a connection string",
                    "=",
                    "(?<=;)\\s{0,3}(?:password|pwd)\\s?=\\s?([^;\\s\"'<>{}$]{3,}+)"),
            markedInAnyCase(
                    "password in a connection string", "=", "(?<![\\w-])(?:password|pwd)=([^;\\s\"'<>{}$]{3,64}+);"),
            markedInAnyCase(
                    "password in a netrc entry",
                    "machine ",
                    "machine \\S{1,100} {1,4}login \\S{1,100} {1,4}password (\\S++)"));

    private SecretFormats() {}

    private static boolean isUserAndPassword(String base64) {
        try {
            String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
            int colon = text.indexOf(':');
            return colon >= 0 && !SecretPlaceholder.isInProse(text.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
