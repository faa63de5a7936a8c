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
import java.util.Optional;
import java.util.function.Function;

/** How single texts are written, by the expressions and in the words of what checks them. */
final class Forms {

    /**
     * A form.
     *
     * @param pattern for the whole text, which Java and ECMAScript read alike; a wider one where none says it all
     * @param words what it is, for people
     */
    record Form(String pattern, String words) {

        private static Form of(String pattern, Function<String, Optional<String>> problem) {
            return new Form(pattern, problem.apply("").orElseThrow());
        }
    }

    private final Map<String, Form> ofDescriptor;

    Forms(GatewayFacts facts) {
        this.ofDescriptor = Map.of(
                "duration", Form.of(DurationText.pattern(), DurationText::problem),
                "agent-id", Form.of(AgentId.pattern(), AgentId::problem),
                "job-id", Form.of(JobId.pattern(), JobId::problem),
                "digest", Form.of(ImageDigest.pattern(), ImageDigest::problem),
                "cron",
                        new Form(
                                CronExpression.pattern(facts.cron().dialect()),
                                "a cron expression: minute, hour, day, month and weekday, such as 0 9 * * MON-FRI"),
                "instant",
                        new Form(WrittenInstant.pattern(), "an instant with its zone, such as 2026-12-01T09:00:00Z"));
    }

    /** @param name one of these, or of a row of {@code syntaxes.txt} */
    Form of(String name) {
        return Optional.ofNullable(ofDescriptor.get(name)).orElseGet(() -> ofKubernetes(name));
    }

    private static Form ofKubernetes(String syntax) {
        JsonNode schema = Shapes.definitions(Shapes.schema(syntax)).get(syntax);
        String whole = schema.get("pattern").textValue();
        return new Form(
                whole.substring("^(?:".length(), whole.length() - ")$".length()),
                schema.get("$comment").textValue());
    }
}
