package io.github.openclawmaven.model.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.cron.CronDialect;
import io.github.openclawmaven.model.gateway.ApprovalStore;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.Probe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts on both sides of the releases between which they changed. */
class FactBoundariesTest {

    @ParameterizedTest
    @MethodSource("boundaries")
    void aFactHoldsUntilTheReleaseThatChangesIt(
            String last, String first, Function<GatewayFacts, Object> fact, Object before, Object after) {
        List<GatewayRelease> known = Catalogue.bundled().known();

        assertThat(known.indexOf(GatewayRelease.of(first))).isEqualTo(known.indexOf(GatewayRelease.of(last)) + 1);
        assertThat(fact.apply(Catalogue.bundled().facts(GatewayRelease.of(last))))
                .isEqualTo(before);
        assertThat(fact.apply(Catalogue.bundled().facts(GatewayRelease.of(first))))
                .isEqualTo(after);
    }

    static Stream<Arguments> boundaries() {
        return Stream.of(
                boundary("2026.3.28", "2026.3.31", it -> it.probes().liveness(), probe(""), probe("/healthz")),
                boundary("2026.7.35", "2026.8.1", it -> it.probes().startup(), probe("/healthz"), probe("/startupz")),
                boundary(
                        "2026.5.28",
                        "2026.6.1",
                        it -> it.cron().delivery(),
                        CronDelivery.MERGE_FILE,
                        CronDelivery.SEED_AND_RECONCILE),
                boundary(
                        "2026.1.30",
                        "2026.2.1",
                        it -> it.cron().dialect(),
                        CronDialect.CRONER_9,
                        CronDialect.CRONER_10),
                boundary("2026.2.2-3", "2026.2.3", it -> it.cron().instantsInMillis(), true, false),
                boundary("2026.6.35", "2026.7.1", it -> it.cron().declarationKey(), false, true),
                boundary("2026.7.35", "2026.8.1", GatewayFacts::terminationGracePeriodSeconds, 40, 340),
                boundary(
                        "2026.4.25",
                        "2026.4.26",
                        it -> it.environment().containsKey("OPENCLAW_NO_AUTO_UPDATE"),
                        false,
                        true),
                boundary(
                        "2026.9.3",
                        "2026.9.4",
                        it -> it.configuration().readOnlyVariable(),
                        "OPENCLAW_NIX_MODE",
                        "OPENCLAW_CONFIG_READONLY"),
                boundary("2026.3.1", "2026.3.2", it -> it.configuration().validates(), false, true),
                boundary("2026.5.28", "2026.6.1", GatewayFacts::databaseSchema, 0, 1),
                boundary("2026.7.35", "2026.8.1", GatewayFacts::databaseSchema, 1, 15),
                boundary("2026.9.2", "2026.9.3", GatewayFacts::databaseSchema, 15, 16),
                boundary("2026.9.3", "2026.9.4", GatewayFacts::databaseSchema, 16, 17),
                boundary("2026.9.5", "2026.9.6", GatewayFacts::databaseSchema, 17, 18),
                boundary("2026.4.5", "2026.4.7", it -> it.plugins().brokenChannels(), Set.of(), Set.of("telegram")),
                boundary("2026.4.7", "2026.4.8", it -> it.plugins().brokenChannels(), Set.of("telegram"), Set.of()),
                boundary("2026.4.15", "2026.4.20", it -> it.plugins().librariesFetched(), false, true),
                boundary("2026.4.29", "2026.5.2", it -> it.plugins().librariesFetched(), true, false),
                boundary("2026.2.12", "2026.2.17", it -> it.network().numbersTelegramUsers(), false, true),
                boundary("2026.4.26", "2026.4.27", it -> it.network().believesLocalProxies(), true, false),
                boundary("2026.5.27", "2026.5.28", it -> it.network().takesPasswordBesideProxy(), false, true),
                boundary("2026.4.14", "2026.4.15", it -> it.prompt().charactersOfFile(), 20_000, 12_000),
                boundary(
                        "2026.2.12",
                        "2026.2.17",
                        it -> it.prompt().charactersOfAll().isPresent(),
                        false,
                        true),
                boundary("2026.7.35", "2026.8.1", it -> it.network().refusesForwardedHeaders(), false, true),
                boundary("2026.7.35", "2026.8.1", it -> it.network().ignoresDeviceAuthSwitch(), false, true),
                boundary("2026.4.23", "2026.4.24", it -> it.approvals().programNames(), false, true),
                boundary("2026.5.7", "2026.5.12", it -> it.approvals().argumentPatterns(), false, true),
                boundary(
                        "2026.6.5",
                        "2026.6.6",
                        it -> it.approvals().store(),
                        ApprovalStore.HOME_FILE,
                        ApprovalStore.STATE_FILE),
                boundary(
                        "2026.7.35",
                        "2026.8.1",
                        it -> it.approvals().store(),
                        ApprovalStore.STATE_FILE,
                        ApprovalStore.DATABASE),
                boundary("2026.2.21", "2026.2.22", it -> it.safeBins().takesOthers(), true, false),
                boundary("2026.4.29", "2026.5.2", it -> it.bundlesPlugin("discord"), true, false),
                boundary(
                        "2026.4.29",
                        "2026.5.2",
                        it -> it.officialPlugin("discord").isPresent(),
                        false,
                        true),
                boundary("2026.5.7", "2026.5.12", it -> it.bundlesPlugin("slack"), true, false),
                boundary("2026.6.10", "2026.6.11", it -> it.bundlesPlugin("signal"), true, false),
                boundary("2026.7.35", "2026.8.1", it -> it.bundlesPlugin("imessage"), true, false),
                boundary(
                        "2026.3.13",
                        "2026.3.22",
                        it -> it.searchProviderPlugin("gemini"),
                        Optional.empty(),
                        Optional.of("google")),
                boundary(
                        "2026.5.18",
                        "2026.5.19",
                        it -> it.modelProvider("anthropic").orElseThrow().endpointOptional(),
                        false,
                        true),
                boundary("2026.7.35", "2026.8.1", it -> it.tools().names().contains("automations"), false, true),
                boundary("2026.2.26", "2026.3.1", it -> it.thinkingLevels().contains("adaptive"), false, true),
                boundary(
                        "2026.9.2",
                        "2026.9.3",
                        GatewayFacts::nodeVersions,
                        ">=22.22.3 <23 || >=24.15.0 <25 || >=25.9.0",
                        ">=24.16.0 <25 || >=26.1.0"));
    }

    private static Arguments boundary(
            String last, String first, Function<GatewayFacts, Object> fact, Object before, Object after) {
        return Arguments.of(last, first, fact, before, after);
    }

    private static Probe probe(String path) {
        return new Probe(Optional.of(path).filter(it -> !it.isEmpty()));
    }
}
