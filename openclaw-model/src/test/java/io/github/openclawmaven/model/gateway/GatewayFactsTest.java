package io.github.openclawmaven.model.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatewayFactsTest {
    private final GatewayFacts old = Catalogue.bundled().facts(GatewayRelease.of("2026.2.26"));
    private final GatewayFacts today = Catalogue.bundled().facts(GatewayRelease.of("2026.9.6"));

    @Test
    void probesAreTcpUntilThePathsTellTheTruth() {
        Probe tcp = new Probe(Optional.empty());
        Probe live = new Probe(Optional.of("/healthz"));
        Probe started = new Probe(Optional.of("/startupz"));

        assertThat(old.probes()).isEqualTo(new Probes(tcp, tcp, tcp, 300));
        assertThat(today.probes()).isEqualTo(new Probes(started, started, live, 300));
    }

    @Test
    void jobsAreMergedIntoTheFileOrReconciledByAClient() {
        assertThat(old.cron()).isEqualTo(new CronFacts(CronDelivery.MERGE_FILE, false));
        assertThat(today.cron()).isEqualTo(new CronFacts(CronDelivery.SEED_AND_RECONCILE, true));
    }

    @Test
    void aStopIsGivenTheTimeThatTheReleaseDrainsFor() {
        assertThat(old.terminationGracePeriodSeconds()).isEqualTo(40);
        assertThat(today.terminationGracePeriodSeconds()).isEqualTo(340);
    }

    @Test
    void theEnvironmentKeepsTheGatewayFromActingOnItsOwn() {
        assertThat(old.environment()).containsOnlyKeys("OPENCLAW_DISABLE_BONJOUR", "OPENCLAW_NO_RESPAWN");
        assertThat(today.environment())
                .containsOnlyKeys("OPENCLAW_DISABLE_BONJOUR", "OPENCLAW_NO_AUTO_UPDATE", "OPENCLAW_NO_RESPAWN");
    }

    @Test
    void theConfigIsProtectedAsTheReleaseKnowsHow() {
        assertThat(old.readOnlyVariable()).isEqualTo("OPENCLAW_NIX_MODE");
        assertThat(today.readOnlyVariable()).isEqualTo("OPENCLAW_CONFIG_READONLY");
    }

    @Test
    void aChannelThatLeftThePackageIsPublishedBesideIt() {
        assertThat(old.bundlesPlugin("discord")).isTrue();
        assertThat(today.bundlesPlugin("discord")).isFalse();
        assertThat(today.channelPlugin("discord")).contains("discord");
        assertThat(today.officialPlugin("discord"))
                .contains(new OfficialPlugin("@openclaw/discord", Optional.of("2026.9.6")));
        assertThat(today.knownChannels()).contains("telegram", "slack").doesNotContain("carrier-pigeon");
    }

    @Test
    void aPluginOfAnEarlierVersionIsTakenWhenItHasNoneOfTheRelease() {
        assertThat(today.searchProviderPlugin("brave")).contains("brave");
        assertThat(today.officialPlugin("brave"))
                .contains(new OfficialPlugin("@openclaw/brave-plugin", Optional.of("2026.9.5")));
        assertThat(today.officialPlugin("line")).contains(new OfficialPlugin("@openclaw/line", Optional.empty()));
        assertThat(today.officialPlugin("telegram")).isEmpty();
    }

    @Test
    void earlySearchProvidersNeedNoPlugin() {
        assertThat(old.knownSearchProviders()).containsExactly("brave", "gemini", "grok", "kimi", "perplexity");
        assertThat(old.searchProviderPlugin("brave")).isEmpty();
        assertThat(today.searchProviderPlugin("grok")).contains("xai");
        assertThat(today.fetchProviderPlugin("firecrawl")).contains("firecrawl");
    }

    @Test
    void aKnownModelProviderNeedsItsEndpointSpelledOutOnEarlyReleasesOnly() {
        Optional<String> url = Optional.of("https://api.anthropic.com");
        Optional<String> api = Optional.of("anthropic-messages");

        assertThat(old.modelProvider("anthropic"))
                .contains(new ModelProviderFacts(Optional.empty(), url, api, false, false));
        assertThat(today.modelProvider("anthropic"))
                .contains(new ModelProviderFacts(Optional.of("anthropic"), url, api, true, false));
        assertThat(today.modelProvider("vllm").orElseThrow().selfHosted()).isTrue();
        assertThat(today.modelProviderPlugin("groq")).contains("groq");
        assertThat(today.bundlesPlugin("groq")).isFalse();
        assertThat(today.modelProvider("of-my-own")).isEmpty();
    }

    @Test
    void toolNamesAreThoseOfTheCoreThePluginsAndTheGroups() {
        assertThat(old.tools().names())
                .contains("exec", "cron", "whatsapp_login", "group:fs", "bash")
                .doesNotContain("automations");
        assertThat(today.tools().names()).contains("exec", "automations", "cron", "workboard_list", "group:web");
        assertThat(today.tools().aliases()).containsEntry("cron", "automations");
        assertThat(today.tools().groups().get("group:fs")).contains("read", "write");
    }

    @Test
    void jqIsASafeBinOfEarlyReleasesOnly() {
        assertThat(old.safeBins().accepted()).contains("jq", "head").doesNotContain("curl");
        assertThat(today.safeBins().accepted()).contains("head").doesNotContain("jq");
        assertThat(today.safeBins().refused()).contains("jq", "sed", "awk");
    }

    @Test
    void theRestIsAsThePackageSays() {
        assertThat(today.imageRepository()).isEqualTo("ghcr.io/openclaw/openclaw");
        assertThat(today.network()).isEqualTo(new NetworkFacts(true, true));
        assertThat(old.network()).isEqualTo(new NetworkFacts(false, false));
        assertThat(today.thinkingLevels()).contains("low", "ultra");
        assertThat(old.thinkingLevels()).contains("low").doesNotContain("ultra");
        assertThat(old.skills()).contains("github", "weather");
    }
}
