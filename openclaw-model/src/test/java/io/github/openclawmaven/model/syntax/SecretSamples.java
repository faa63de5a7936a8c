package io.github.openclawmaven.model.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A sample of each kind of secret, put together here, so that no scanner takes this file for a leak. */
final class SecretSamples {

    private static final String RANDOM = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9nO2qR5tU8wX1zA4cD7fG0iJ3lM6oP9rS2uV5x";

    private static String random(int length) {
        return RANDOM.repeat(3).substring(0, length);
    }

    private static String hex(int length) {
        return "7c1e90ab5d3f2846".repeat(10).substring(0, length);
    }

    private static String uuid() {
        return "1f0c4a2e-9b7d-4e63-8a15-d2c7e6b09f84";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private SecretSamples() {}

    /** Kind and sample. */
    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("Anthropic API key", "sk-" + "ant-api03-" + random(40) + "-AA"),
                Arguments.of("OpenRouter API key", "sk-" + "or-v1-" + hex(64)),
                Arguments.of("OpenAI API key", "sk-" + "proj-" + random(40)),
                Arguments.of("OpenAI API key", "sk-" + random(48)),
                Arguments.of("DeepSeek API key", "sk-" + hex(32)),
                Arguments.of("ElevenLabs API key", "sk" + "_" + hex(48)),
                Arguments.of("Groq API key", "gsk" + "_" + random(52)),
                Arguments.of("xAI API key", "xai" + "-" + random(70)),
                Arguments.of("Perplexity API key", "pplx" + "-" + random(48)),
                Arguments.of("Google API key", "AI" + "za" + random(35)),
                Arguments.of("Google client secret", "GOC" + "SPX-" + random(28)),
                Arguments.of("Google access token", "ya" + "29." + random(60)),
                Arguments.of("Google refresh token", "1/" + "/0" + random(40)),
                Arguments.of("Brave API key", "BS" + "A" + random(28)),
                Arguments.of("Tavily API key", "tv" + "ly-dev-" + random(32)),
                Arguments.of("Firecrawl API key", "fc" + "-" + hex(32)),
                Arguments.of("Hugging Face token", "hf" + "_" + random(34)),
                Arguments.of("NVIDIA API key", "nv" + "api-" + random(64)),
                Arguments.of("Replicate token", "r8" + "_" + random(37)),
                Arguments.of("Fireworks API key", "fw" + "_" + random(24)),
                Arguments.of("Together API key", "tgp" + "_v1_" + random(43)),
                Arguments.of("Cerebras API key", "csk" + "-" + random(48)),
                Arguments.of("Jina API key", "jina" + "_" + hex(32) + random(28)),
                Arguments.of("Pinecone API key", "pc" + "sk_" + random(5) + "_" + random(60)),
                Arguments.of("LangSmith API key", "lsv2" + "_pt_" + hex(32) + "_" + hex(10)),
                Arguments.of("Langfuse secret key", "sk-" + "lf-" + uuid()),
                Arguments.of("Apify token", "apify" + "_api_" + random(36)),
                Arguments.of("E2B API key", "e2b" + "_" + hex(40)),
                Arguments.of("Browserbase API key", "bb" + "_live_" + random(27)),
                Arguments.of("Vercel AI Gateway key", "vck" + "_" + random(56)),
                Arguments.of("Amazon Bedrock API key", "AB" + "SK" + random(100) + "="),
                Arguments.of("GitHub token", "gh" + "p_" + random(36)),
                Arguments.of("GitHub token", "github" + "_pat_" + random(22) + "_" + random(50)),
                Arguments.of("GitLab token", "gl" + "pat-" + random(20)),
                Arguments.of("GitLab token", "gl" + "rt-" + random(20)),
                Arguments.of("GitLab runner token", "GR" + "1348941" + random(20)),
                Arguments.of("Atlassian token", "ATA" + "TT3xFf" + random(80) + "=0A1B2C3D"),
                Arguments.of("Atlassian token", "AT" + "BB" + random(32)),
                Arguments.of("npm token", "npm" + "_" + random(36)),
                Arguments.of("PyPI token", "py" + "pi-" + random(80)),
                Arguments.of("RubyGems key", "rubygems" + "_" + hex(48)),
                Arguments.of("crates.io token", "ci" + "o" + random(32)),
                Arguments.of("NuGet key", "oy" + "2" + random(43).toLowerCase(Locale.ROOT)),
                Arguments.of("Docker Hub token", "dckr" + "_pat_" + random(27)),
                Arguments.of("Artifactory key", "AK" + "Cp" + random(69)),
                Arguments.of("Artifactory token", "cmVm" + "dGtu" + random(56)),
                Arguments.of("SonarQube token", "sq" + "p_" + hex(40)),
                Arguments.of("Terraform token", random(14) + ".atlas" + "v1." + random(67)),
                Arguments.of("Vault token", "hv" + "s." + random(90)),
                Arguments.of("Pulumi token", "pul" + "-" + hex(40)),
                Arguments.of("Postman API key", "PM" + "AK-" + hex(24) + "-" + hex(34)),
                Arguments.of("Doppler token", "dp" + ".st.dev." + random(43)),
                Arguments.of("1Password token", "ops" + "_ey" + "J" + random(100)),
                Arguments.of("Supabase token", "sbp" + "_" + hex(40)),
                Arguments.of("Supabase key", "sb" + "_secret_" + random(31)),
                Arguments.of("PlanetScale token", "pscale" + "_tkn_" + random(43)),
                Arguments.of("Neon API key", "na" + "pi_" + random(60).toLowerCase(Locale.ROOT)),
                Arguments.of("Netlify token", "nf" + "p_" + random(40)),
                Arguments.of("Heroku API key", "HR" + "KU-" + uuid()),
                Arguments.of("DigitalOcean token", "do" + "p_v1_" + hex(64)),
                Arguments.of("Cloudflare token", "cf" + "ut_" + random(48)),
                Arguments.of("Cloudflare origin key", "v1" + ".0-" + hex(24) + "-" + hex(146)),
                Arguments.of("Tailscale key", "ts" + "key-auth-" + random(17) + "-" + random(32)),
                Arguments.of("Databricks token", "da" + "pi" + hex(32)),
                Arguments.of("Grafana token", "gl" + "sa_" + random(32) + "_" + hex(8)),
                Arguments.of("Grafana token", "gl" + "c_ey" + "J" + random(60)),
                Arguments.of("New Relic key", "NR" + "AK-" + random(27).toUpperCase(Locale.ROOT)),
                Arguments.of("Sentry token", "snt" + "rys_" + random(60)),
                Arguments.of(
                        "Dynatrace token",
                        "dt0" + "c01." + random(24).toUpperCase(Locale.ROOT) + "."
                                + random(64).toUpperCase(Locale.ROOT)),
                Arguments.of("OpenShift token", "sha256" + "~" + random(43)),
                Arguments.of("AWS access key", "AK" + "IA" + random(16).toUpperCase(Locale.ROOT)),
                Arguments.of("AWS access key", "AS" + "IA" + random(16).toUpperCase(Locale.ROOT)),
                Arguments.of("AWS secret key", "aws_" + "secret_access_key = " + random(40)),
                Arguments.of(
                        "Azure account key",
                        "DefaultEndpointsProtocol=https;Account" + "Key=" + random(76) + random(10) + "=="),
                Arguments.of("Azure account key", "SharedAccessKeyName=root;SharedAccess" + "Key=" + random(43) + "="),
                Arguments.of("Azure client secret", "abc8" + "Q~" + random(34)),
                Arguments.of("Slack token", "xo" + "xb-123456789012-" + random(24)),
                Arguments.of("Slack token", "xo" + "xe.xo" + "xp-1-" + random(40)),
                Arguments.of("Slack token", "xa" + "pp-1-A123-456-" + random(24)),
                Arguments.of("Slack webhook", "https://hooks.slack" + ".com/services/T0001/B0001/" + random(24)),
                Arguments.of("Slack webhook", "https://hooks.slack" + ".com/triggers/T0001/123456/" + hex(32)),
                Arguments.of("Discord bot token", "M" + random(25) + "." + random(6) + "." + random(38)),
                Arguments.of(
                        "Discord webhook", "https://discord" + ".com/api/webhooks/123456789012345678/" + random(68)),
                Arguments.of("Telegram bot token", "123456789" + ":" + random(35)),
                Arguments.of(
                        "Telegram bot token", "https://api.telegram.org/bot123456789" + ":" + random(35) + "/getMe"),
                Arguments.of(
                        "Teams webhook", "https://acme.webhook" + ".office.com/webhookb2/" + uuid() + "@" + uuid()),
                Arguments.of("Matrix token", "syt" + "_" + "Ym90" + "_AbCdEfGhIjKlMnOpQrSt_" + random(6)),
                Arguments.of("Nostr private key", "nse" + "c1" + random(58).toLowerCase(Locale.ROOT)),
                Arguments.of("Twitch token", "oauth" + ":" + random(30).toLowerCase(Locale.ROOT)),
                Arguments.of("Facebook token", "EA" + "A" + random(76) + random(76)),
                Arguments.of("Twilio API key", "S" + "K" + hex(32)),
                Arguments.of("Linear API key", "lin" + "_api_" + random(40)),
                Arguments.of("Notion token", "nt" + "n_" + random(46)),
                Arguments.of("Notion token", "secret" + "_" + random(43)),
                Arguments.of("Figma token", "fig" + "d_" + random(43)),
                Arguments.of("Airtable token", "pa" + "t" + random(14) + "." + hex(64)),
                Arguments.of("Asana token", "1/" + "1200123456789012:" + hex(32)),
                Arguments.of("HubSpot token", "pat" + "-na1-" + uuid()),
                Arguments.of("Stripe key", "sk" + "_live_" + random(24)),
                Arguments.of("Stripe key", "sk" + "_test_" + random(24)),
                Arguments.of("Stripe key", "rk" + "_live_" + random(24)),
                Arguments.of("Stripe webhook secret", "wh" + "sec_" + random(32)),
                Arguments.of("Square token", "sq0" + "atp-" + random(22)),
                Arguments.of("Square token", "EA" + "AA" + random(60)),
                Arguments.of("Shopify token", "shp" + "at_" + hex(32)),
                Arguments.of("SendGrid key", "S" + "G." + random(22) + "." + random(43)),
                Arguments.of("Mailgun key", "ke" + "y-" + hex(32)),
                Arguments.of("Mailchimp key", hex(32) + "-us" + "12"),
                Arguments.of("Brevo key", "xkey" + "sib-" + hex(64) + "-" + random(16)),
                Arguments.of("Resend key", "r" + "e_" + random(8) + "_" + random(24)),
                Arguments.of("JSON Web Token", "ey" + "J" + random(20) + ".ey" + "J" + random(40) + "." + random(43)),
                Arguments.of("private key", "-----BEGIN " + "PRIVATE KEY-----\nMIIE"),
                Arguments.of("private key", "-----BEGIN " + "RSA PRIVATE KEY-----\nMIIE"),
                Arguments.of("private key", "-----BEGIN " + "PGP PRIVATE KEY BLOCK-----\n\nlQOY"),
                Arguments.of(
                        "private key",
                        "{\"type\": \"service_account\", \"private_key\": \"-----BEGIN " + "PRIVATE KEY-----\\nMIIE"),
                Arguments.of("private key", "client-key-data: " + base64("-----BEGIN " + "EC PRIVATE KEY-----\n")),
                Arguments.of("private key", "client-key-data: " + base64("-----BEGIN " + "RSA PRIVATE KEY-----\n")),
                Arguments.of("private key", "tls.key: " + base64("-----BEGIN " + "PRIVATE KEY-----\n")),
                Arguments.of("private key", "PuTTY-User-" + "Key-File-3: ssh-ed25519"),
                Arguments.of(
                        "age secret key", "AGE-SECRET-" + "KEY-1" + random(58).toUpperCase(Locale.ROOT)),
                Arguments.of("bearer token", "Authorization: Bearer " + random(30)),
                Arguments.of("basic authentication", "Authorization: Basic " + base64("admin:hunter2")),
                Arguments.of("basic authentication", "basic " + base64("bot:Password1!")),
                Arguments.of("password in a URL", "postgres://admin:" + "hunter2@db.example.com/app"),
                Arguments.of("password in a URL", "redis://:" + "Password1!@cache:6379"),
                Arguments.of("key in a URL", "https://api.example.com/v1?api" + "_key=" + hex(20)),
                Arguments.of("key in a URL", "https://api.example.com/v1?q=x&access" + "_token=" + random(20)),
                Arguments.of("key in a URL", "https://maps.example.com/api?key" + "=" + random(24)),
                Arguments.of("key in a URL", "https://acme.blob.core.windows.net/c?sp=r&si" + "g=" + random(40)),
                Arguments.of(
                        "password in a connection string", "Server=db;User Id=bot;Pass" + "word=hunter2;Encrypt=true"),
                Arguments.of("password in a connection string", "Server=db;Pw" + "d=hunter2"),
                Arguments.of("password in a connection string", "pass" + "word=hunter2;server=db"),
                Arguments.of("password in a netrc entry", "machine example.org login bot pass" + "word hunter2"));
    }
}
