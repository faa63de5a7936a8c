package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Some texts of a config are durations, which only the gateway's code knows. */
final class DurationUnreadable implements Refusal {

    static final DiagnosticCode UNREADABLE = DiagnosticCode.error("OC6504", "The gateway cannot read a duration");

    private static final Pattern DURATION =
            Pattern.compile("\\d+(\\.\\d+)?|(\\d+(\\.\\d+)?(ms|s|m|h|d))+", Pattern.CASE_INSENSITIVE);
    private static final String[] PLACES = {
        "/agents/defaults/heartbeat/every",
        "/agents/entries/*/heartbeat/every",
        "/agents/list/*/heartbeat/every",
        "/cron/sessionRetention",
        "/session/maintenance/pruneAfter",
        "/session/maintenance/resetArchiveRetention"
    };

    @Override
    public DiagnosticCode code() {
        return UNREADABLE;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(document, PLACES).stream()
                .filter(place -> document.root().at(place).isTextual()
                        && !DURATION.matcher(
                                        document.root().at(place).textValue().strip())
                                .matches())
                .map(place -> new Refused(place, "this is not a duration", "write 30m, 12h or 7d"));
    }
}
