package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.model.descriptor.conversation.Commands;
import io.github.openclawmaven.model.descriptor.conversation.Messages;
import io.github.openclawmaven.model.descriptor.conversation.Session;
import io.github.openclawmaven.model.descriptor.conversation.Tts;
import io.github.openclawmaven.model.descriptor.extension.Skills;
import io.github.openclawmaven.model.descriptor.gateway.Logging;
import io.github.openclawmaven.model.descriptor.hook.Hooks;
import io.github.openclawmaven.model.descriptor.memory.Memory;
import io.github.openclawmaven.model.descriptor.model.Auth;
import io.github.openclawmaven.model.descriptor.tool.Approvals;
import io.github.openclawmaven.model.descriptor.tool.Browser;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.random.TypedKey;
import io.github.openclawmaven.model.random.UsedKeys;
import io.github.openclawmaven.model.source.DescriptorRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each typed key becomes in openclaw.json of six releases, one of each shape, or what is said where the release has no such
 * key; {@code -Dgolden.refresh=true} writes it anew, to be read as a diff.
 */
class TypedKeyTest {

    private static final Path OUTCOMES = Path.of("src/test/resources/typed/outcomes.txt");
    private static final List<String> RELEASES =
            List.of("2026.2.26", "2026.4.29", "2026.5.28", "2026.7.1", "2026.8.2", "2026.9.6");
    private static final Map<String, String> NAMES =
            Map.of("agent", "main", "model", "anthropic/claude-sonnet-4-6", "channel", "telegram");
    private static final String BASE =
            """
            apiVersion: openclaw/v1
            name: acme
            models:
              default: anthropic/claude-sonnet-4-6
              providers:
                anthropic: {apiKey: {secret: s, key: anthropic}}
                openai: {apiKey: {secret: s, key: openai}}
            agents: {main: {}}
            channels: {telegram: {botToken: {secret: s, key: t}}}
            """;

    /** Whose keys are all to be in the table. */
    private static final List<Class<?>> SECTIONS = List.of(
            Approvals.class,
            Auth.class,
            Browser.class,
            Commands.class,
            Hooks.class,
            Logging.class,
            Memory.class,
            Messages.class,
            Session.class,
            Skills.class,
            Tts.class);

    @TempDir
    private Path root;

    @Test
    void becomesWhatWasReviewed() throws IOException {
        Map<String, Outcome> bases = new TreeMap<>();
        for (String release : RELEASES) {
            bases.put(release, outcome("{}", release));
        }
        StringBuilder actual = new StringBuilder();
        for (TypedKey key : TypedKey.all()) {
            actual.append(key).append('\n');
            String before = "";
            for (String release : RELEASES) {
                String now = outcome(key.with(NAMES).overlay(), release).beyond(bases.get(release));
                if (!now.equals(before)) {
                    actual.append("    ")
                            .append(release)
                            .append(' ')
                            .append(now)
                            .append('\n');
                }
                before = now;
            }
        }
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(OUTCOMES, actual);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(OUTCOMES));
    }

    @Test
    void everyKeyOfASectionIsInTheTable() {
        Set<String> used = new TreeSet<>();
        for (TypedKey key : TypedKey.all()) {
            compile(key.with(NAMES).overlay(), "2026.9.6")
                    .draft()
                    .ifPresent(
                            draft -> used.addAll(UsedKeys.in(draft.deployment().descriptor())));
        }
        assertThat(SECTIONS).allSatisfy(section -> assertThat(used).containsAll(UsedKeys.all(section)));
    }

    private Compilation compile(String overlay, String release) {
        return new SourceFolder(root)
                .with("openclaw.yaml", BASE)
                .with("openclaw-key.yaml", overlay)
                .compile(new DescriptorRequest("openclaw.yaml", Optional.of("key"), Optional.of(release), Map.of()));
    }

    private Outcome outcome(String overlay, String release) throws JsonProcessingException {
        Compilation compilation = compile(overlay, release);
        Set<String> leaves = new LinkedHashSet<>();
        if (compilation.result().isPresent()) {
            String config = compilation.result().get().documents().openclawJson();
            addLeaves("", new ObjectMapper().readTree(config), leaves);
        }
        Set<String> codes = compilation.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Outcome(leaves, codes);
    }

    private static void addLeaves(String place, JsonNode node, Set<String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(property -> addLeaves(place + "." + property.getKey(), property.getValue(), leaves));
        } else if (node.isArray() && node.path(0).isObject()) {
            for (int index = 0; index < node.size(); index++) {
                addLeaves(place + "." + index, node.get(index), leaves);
            }
        } else {
            leaves.add(place.substring(1) + " = " + node);
        }
    }

    /**
     * What came of a descriptor.
     *
     * @param leaves of openclaw.json; none when it is refused
     * @param codes of all findings
     */
    private record Outcome(Set<String> leaves, Set<String> codes) {

        String beyond(Outcome base) {
            List<String> more = new ArrayList<>(leaves);
            more.removeAll(base.leaves());
            Stream<String> findings =
                    codes.stream().filter(code -> !base.codes().contains(code));
            return Stream.concat(more.stream(), findings).collect(Collectors.joining("; "));
        }
    }
}
