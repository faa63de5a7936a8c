package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.shape.Shapes;
import io.github.openclawmaven.model.syntax.AgentId;
import io.github.openclawmaven.model.syntax.DurationText;
import io.github.openclawmaven.model.syntax.ImageDigest;
import io.github.openclawmaven.model.syntax.JobId;
import io.github.openclawmaven.model.syntax.WrittenInstant;
import java.util.Map;

/** How single texts are written, by the expressions of the rules that check them, or by wider ones. */
final class Forms {

    /** Of {@code syntaxes.txt}, by name; a form of the descriptor may have another one. */
    private static final Map<String, String> OF_KUBERNETES = Map.of(
            "chart-name", "service-name",
            "dns-name", "dns-name",
            "config-key", "config-key",
            "quantity", "quantity",
            "positive-quantity", "positive-quantity");

    /**
     * A form.
     *
     * @param pattern for the whole text, which Java and ECMAScript read alike
     * @param words what it is, for people
     */
    record Form(String pattern, String words) {}

    private final Map<String, Form> ofDescriptor;

    Forms(GatewayFacts facts) {
        this.ofDescriptor = Map.of(
                "duration", new Form(DurationText.pattern(), "a whole number above zero and s, m, h or d, such as 30s"),
                "agent-id",
                        new Form(
                                AgentId.pattern(),
                                "small letters, digits, - and _, with a letter or digit at both ends"),
                "job-id",
                        new Form(
                                JobId.pattern(),
                                "at most 63 letters, digits, ., _ and -, with a letter or digit first"),
                "digest", new Form(ImageDigest.pattern(), "sha256: and 64 small hexadecimal digits"),
                "cron",
                        new Form(
                                CronExpression.pattern(facts.cron().dialect()),
                                "a cron expression: minute, hour, day, month and weekday, such as 0 9 * * MON-FRI"),
                "instant",
                        new Form(WrittenInstant.pattern(), "an instant with its zone, such as 2026-12-01T09:00:00Z"));
    }

    Form of(String name) {
        Form form = ofDescriptor.get(name);
        return form == null ? ofKubernetes(OF_KUBERNETES.get(name)) : form;
    }

    private static Form ofKubernetes(String syntax) {
        JsonNode schema = Shapes.definitions(Shapes.schema(syntax)).get(syntax);
        String whole = schema.get("pattern").textValue();
        return new Form(
                whole.substring("^(?:".length(), whole.length() - ")$".length()),
                schema.get("$comment").textValue());
    }
}
