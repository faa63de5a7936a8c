package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A heartbeat reports to a channel that the release knows, or to a place that has a word of its own. */
final class HeartbeatTargetUnknown implements Refusal {

    static final DiagnosticCode UNKNOWN =
            DiagnosticCode.error("OC6510", "A heartbeat reports to a channel that the release does not know");

    private static final Set<String> WORDS = Set.of("last", "none");

    /** A word of 2026.8.2 and 2026.9.6, which 2026.7.1 refuses. */
    private static final String OWNER = "owner";

    private static final GatewayRelease FIRST_WITH_OWNER = GatewayRelease.of("2026.8.1");

    @Override
    public DiagnosticCode code() {
        return UNKNOWN;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(
                        document,
                        "/agents/defaults/heartbeat/target",
                        "/agents/entries/*/heartbeat/target",
                        "/agents/list/*/heartbeat/target")
                .stream()
                .filter(place -> document.root().at(place).isTextual()
                        && !isKnown(document.root().at(place).textValue(), facts))
                .map(place -> new Refused(
                        place, "the release knows no such channel", "name a channel, or write last or none"));
    }

    private static boolean isKnown(String target, GatewayFacts facts) {
        String folded = target.strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(folded)
                || folded.equals(OWNER) && facts.release().isAtLeast(FIRST_WITH_OWNER)
                || facts.knownChannels().contains(folded);
    }
}
