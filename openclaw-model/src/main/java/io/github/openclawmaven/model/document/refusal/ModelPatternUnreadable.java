package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.DottedPlace;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model policy allows models by alias, name or namespace; code mode is for a model by its name (2026.8.2, 2026.9.6). */
final class ModelPatternUnreadable implements Refusal {

    static final DiagnosticCode UNREADABLE =
            DiagnosticCode.error("OC6516", "The gateway cannot tell which models are meant");

    private static final Pattern NAME = Pattern.compile("[^/*]+(/[^/*]+)+");
    private static final Pattern NAMESPACE = Pattern.compile("[^/*]+(/[^/*]+)*/\\*");

    @Override
    public DiagnosticCode code() {
        return UNREADABLE;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Stream.concat(policies(document), codeModes(document));
    }

    private static Stream<Refused> policies(ConfigDocument document) {
        Set<String> aliases = places(document, "{agent}.models.*.alias")
                .map(alias -> document.root().at(alias).asText().strip())
                .collect(Collectors.toSet());
        return places(document, "{agent}.modelPolicy.allow.*")
                .filter(at -> !isPattern(document.root().at(at), aliases))
                .map(at -> new Refused(
                        at,
                        "it is no alias, no provider/model and no provider/*",
                        "write one of these; a * stands alone behind the last slash"));
    }

    private static boolean isPattern(JsonNode value, Set<String> aliases) {
        String text = value.asText().strip();
        return !value.isTextual()
                || text.contains("${")
                || aliases.contains(text)
                || NAME.matcher(text).matches()
                || NAMESPACE.matcher(text).matches();
    }

    private static Stream<Refused> codeModes(ConfigDocument document) {
        return places(document, "{agent}.models.*.codeMode")
                .filter(at ->
                        !NAME.matcher(at.head().last().getMatchingProperty()).matches())
                .map(at -> new Refused(at, "it is for one model, named as provider/model", "name the model"));
    }

    private static Stream<JsonPointer> places(ConfigDocument document, String place) {
        return Places.in(document, DottedPlace.patterns(place).toArray(String[]::new)).stream();
    }
}
