package io.github.openclawmaven.model.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.cron.CronDialect;
import io.github.openclawmaven.model.gateway.AgentToolFacts;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.CronFacts;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import io.github.openclawmaven.model.gateway.NetworkFacts;
import io.github.openclawmaven.model.gateway.OfficialPlugin;
import io.github.openclawmaven.model.gateway.Probe;
import io.github.openclawmaven.model.gateway.Probes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        List<String> answers = List.of("delivery.account", "delivery.bestEffort");
        List<String> alerts = List.of("delivery.thread", "failureAlert", "failureAlert.account", "failureAlert.mode");
        assertThat(old.cron())
                .isEqualTo(new CronFacts(CronDelivery.MERGE_FILE, false, CronDialect.CRONER_10, false, answers));
        assertThat(today.cron())
                .isEqualTo(new CronFacts(
                        CronDelivery.SEED_AND_RECONCILE,
                        true,
                        CronDialect.CRONER_10,
                        false,
                        Stream.concat(answers.stream(), alerts.stream()).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026.2.12, true, false, true, false, true",
        "2026.2.17, false, false, true, false, true",
        "2026.3.11, false, false, true, false, true",
        "2026.3.13, false, false, false, false, true",
        "2026.3.28, false, false, false, false, true",
        "2026.3.31, false, false, false, true, true",
        "2026.4.12, false, false, false, true, true",
        "2026.4.14, false, false, false, false, true",
        "2026.5.12, false, false, false, false, true",
        "2026.5.18, true, false, false, false, true",
        "2026.5.22, true, false, false, false, true",
        "2026.5.26, true, true, false, false, true",
        "2026.6.35, true, true, false, false, true",
        "2026.7.1, true, true, false, false, false",
        "2026.7.35, true, true, false, false, false",
        "2026.8.1, true, false, false, false, false"
    })
    void theLimitOfTheWorkspaceHasItsHoles(
            String release, boolean skills, boolean urls, boolean plugins, boolean config, boolean jobs) {
        assertThat(Catalogue.bundled().facts(GatewayRelease.of(release)).agentTools())
                .isEqualTo(new AgentToolFacts(
                        Catalogue.bundled().schema(GatewayRelease.of(release)).names("/tools/fs/workspaceOnly"),
                        skills,
                        urls,
                        plugins,
                        config,
                        jobs));
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
        assertThat(old.configuration().readOnlyVariable()).isEqualTo("OPENCLAW_NIX_MODE");
        assertThat(today.configuration().readOnlyVariable()).isEqualTo("OPENCLAW_CONFIG_READONLY");
    }

    @Test
    void aChannelThatLeftThePackageIsPublishedBesideIt() {
        assertThat(old.bundlesPlugin("discord")).isTrue();
        assertThat(today.bundlesPlugin("discord")).isFalse();
        assertThat(today.channelPlugin("discord")).contains("discord");
        assertThat(today.officialPlugin("discord"))
                .contains(new OfficialPlugin("@openclaw/discord", Optional.of("2026.9.6"), Optional.empty()));
        assertThat(today.knownChannels()).contains("telegram", "slack").doesNotContain("carrier-pigeon");
    }

    @Test
    void aPluginOfAnEarlierVersionIsTakenWhenItHasNoneOfTheRelease() {
        assertThat(today.searchProviderPlugin("brave")).contains("brave");
        assertThat(today.officialPlugin("brave"))
                .contains(new OfficialPlugin("@openclaw/brave-plugin", Optional.of("2026.9.5"), Optional.empty()));
        assertThat(today.officialPlugin("groq"))
                .as("of which nothing is published")
                .contains(new OfficialPlugin("@openclaw/groq-provider", Optional.empty(), Optional.empty()));
        assertThat(today.officialPlugin("telegram")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026.5.28, brave, '', 2026.9.5",
        "2026.5.28, matrix, 2026.5.18, ''",
        "2026.6.10, line, '', 2026.6.11",
        "2026.6.11, line, 2026.6.11, ''",
        "2026.8.2, line, 2026.7.35, ''",
        "2026.8.2, slack, 2026.7.35, ''",
        "2026.9.4, codex, 2026.9.4, ''",
        "2026.9.5, codex, 2026.9.5, ''",
        "2026.9.6, codex, '', ''"
    })
    void aPluginHasTheNewestVersionThatRunsOnTheRelease(String release, String id, String version, String from) {
        assertThat(Catalogue.bundled()
                        .facts(GatewayRelease.of(release))
                        .officialPlugin(id)
                        .orElseThrow())
                .extracting(it -> it.version().orElse(""), it -> it.from().orElse(""))
                .containsExactly(version, from);
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
        assertThat(today.network()).isEqualTo(new NetworkFacts(true, true, false, true, true));
        assertThat(old.network()).isEqualTo(new NetworkFacts(false, false, true, false, true));
        assertThat(today.thinkingLevels()).contains("low", "ultra");
        assertThat(old.thinkingLevels()).contains("low").doesNotContain("ultra");
        assertThat(old.skills()).contains("github", "weather");
    }
}
