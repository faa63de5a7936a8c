package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import io.github.openclawmaven.it.verdict.Comparison;
import io.github.openclawmaven.it.verdict.GatewayVerdicts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.random.TypedKey;
import io.github.openclawmaven.model.random.TypedKeys;
import io.github.openclawmaven.model.syntax.TableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The typed keys that become one of openclaw.json: each release takes them all, and its gateway does what they say. */
class TypedKeysIT {

    private static final String HEAD = "apiVersion: openclaw/v1\nname: said\ndefaultAgent: main\n";

    /** Profile {@code talks}: with people who write to the gateway, which takes minutes. */
    private static final boolean TALKS = Boolean.getBoolean("openclaw.typed.talks");

    /** What one gateway shows. */
    @FunctionalInterface
    private interface Rows {
        Stream<List<TypedBehaviour>> of(TelegramDouble telegram, PodClock clock);
    }

    private static final List<Rows> ROWS = TALKS
            ? List.of(TypedKeysIT::talks, TypedKeysIT::apart, TypedKeysIT::alone)
            : List.of((telegram, clock) -> Stream.of(TypedBehaviours.all()));

    /** Beside every key. A plugin of a version that is named needs none that fits the release. */
    private static final List<TypedKey> AROUND = List.of(
            around("models.providers.anthropic", "{apiKey: {secret: s, key: anthropic}}"),
            around("models.providers.openai", "{apiKey: {secret: s, key: openai}}"),
            around("agents.main.description", "Main"));

    private static final TypedKey CHANNEL = around("channels.telegram.botToken", "{secret: s, key: t}");

    /** Of plugins that no version fits by what it says of itself. */
    private static final List<String> VERSIONED =
            List.of("googlechat", "whatsapp", "msteams", "feishu", "discord", "slack", "brave");

    private static final Map<String, String> NAMES =
            Map.of("agent", "main", "model", "anthropic/claude-sonnet-4-6", "channel", "telegram");

    private static final String MODEL =
            "{id: %s, reasoning: %s, input: [text], contextWindow: %d, maxTokens: 8192, compat: {supportsReasoningEffort: true}}";
    private static final String HOUSE =
            "{baseUrl: <double>, api: openai-completions, apiKey: {secret: s, key: house}, models: ["
                    + String.join(
                            ", ",
                            MODEL.formatted("house-7b", true, 1_000_000),
                            MODEL.formatted("hooked", true, 1_000_000),
                            MODEL.formatted("beat", false, 1_000_000),
                            MODEL.formatted("compact", false, 1_000_000),
                            MODEL.formatted("flush", false, 1_000_000),
                            MODEL.formatted("narrow", false, 80_000),
                            MODEL.formatted("tight", false, 60_000))
                    + "]}";

    private static final String TELEGRAM =
            // Where answers are shown as they grow, 2026.9.6 has no notices beside them.
            "{streaming: \"off\", dmPolicy: allowlist, allowFrom: [\"42\", \"43\", \"44\"], groupPolicy: open, groups: {\"*\": {requireMention: true}},"
                    + " settings: {apiRoot: \"<telegram>\"}, accounts: {"
                    + "default: {botToken: {secret: s, key: default}, settings: {commands: {native: true}}},"
                    + " two: {botToken: {secret: s, key: two}}}}";

    @TempDir
    private Path root;

    /** So that nobody takes a key for shown that only the schema takes. */
    @Test
    void whatNoGatewayShowsIsSaidWithAReason() throws Exception {
        List<String> unseen = TableFile.rows(TypedKeysIT.class, "unseen-keys.txt").stream()
                .map(line -> line.split(" = ", 2)[0])
                .toList();
        List<TypedKey> shown = new ArrayList<>();
        try (TelegramDouble telegram = TelegramDouble.start()) {
            PodClock clock = PodClock.at(root.resolve("clock"));
            Stream.of(talks(telegram, clock), apart(telegram, clock), alone(telegram, clock))
                    .flatMap(rows -> rows.flatMap(List::stream))
                    .map(row -> row.key().path().replaceFirst("^agents\\.[^.]+", "agents.main"))
                    .forEach(path -> shown.add(around(path, "")));
        }
        List<TypedKey> keys =
                TypedKey.all().stream().map(key -> key.with(NAMES)).toList();
        SoftAssertions all = new SoftAssertions();
        for (TypedKey key : keys) {
            boolean said = unseen.stream().anyMatch(path -> key.excludes(around(path, "")));
            all.assertThat(shown.stream().anyMatch(key::excludes) || said)
                    .as(key.path())
                    .isTrue();
        }
        for (String path : unseen) {
            all.assertThat(keys).as(path).anyMatch(key -> key.excludes(around(path, "")));
            all.assertThat(shown).as(path).noneMatch(key -> key.path().equals(path));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#showingKeys")
    void theReleaseTakesEveryKey(String release) throws Exception {
        Path source = Files.createDirectories(root.resolve("source"));
        SoftAssertions all = new SoftAssertions();
        try (GatewayVerdicts gateway = GatewayVerdicts.of(GatewayInstallation.of(release), root.resolve("pod"))) {
            for (TypedKeys keys : sideBySide(GatewayRelease.of(release))) {
                String descriptor = HEAD + keys;
                Comparison both = Comparison.of(release, descriptor, gateway, source);
                all.assertThat(both.compiler()).as(descriptor).isEmpty();
                all.assertThat(both.gateway()).as(descriptor).isEmpty();
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#showingKeys")
    void theGatewayDoesWhatTheKeySays(String release) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Rows rows : ROWS) {
            show(rows, release, Files.createTempDirectory(root, "shown"), all);
        }
        all.assertAll();
    }

    private static void show(Rows rows, String release, Path place, SoftAssertions all) throws Exception {
        try (ProviderDouble providers = ProviderDouble.start();
                TelegramDouble telegram = TelegramDouble.start()) {
            PodClock clock = PodClock.at(place.resolve("clock"));
            List<TypedBehaviour> behaviours = rows.of(telegram, clock)
                    .flatMap(List::stream)
                    .filter(row -> row.isShownBy(GatewayRelease.of(release)))
                    .toList();
            if (behaviours.isEmpty()) {
                return;
            }
            Path source = Files.createDirectories(place.resolve("source"));
            Files.writeString(
                    source.resolve("openclaw.yaml"),
                    descriptor(release, behaviours, places(providers, telegram, place.resolve("own.log"))));
            GeneratedChart chart = GeneratedChart.of(source, release, place.resolve("generated"));
            InstalledChart installed = InstalledChart.of(chart, release, place.resolve("pod"));
            try (RunningGateway gateway = new InstalledChart(chart, clock.in(installed.pod())).start()) {
                for (TypedBehaviour behaviour : behaviours) {
                    all.assertThatCode(() -> behaviour.shown().by(gateway, providers))
                            .as(behaviour.key().toString())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    /** The gateway starts anew with its clock ahead in the last ones; the first ones fill the time until there is a heartbeat. */
    private static Stream<List<TypedBehaviour>> talks(TelegramDouble telegram, PodClock clock) {
        return Stream.of(
                new ChatBehaviours(telegram).all(),
                new CommandBehaviours(telegram).all(),
                new ApprovalBehaviours(telegram).all(),
                new ContextBehaviours(telegram).all(),
                TypedBehaviours.all(),
                new AgeBehaviours(telegram, clock).all());
    }

    /** Keys beside which others show nothing. */
    private static Stream<List<TypedBehaviour>> apart(TelegramDouble telegram, PodClock clock) {
        return Stream.of(new CommandBehaviours(telegram).withoutText(), new AgeBehaviours(telegram, clock).ofChannel());
    }

    /** With one session for all, what holds for some holds for all. */
    private static Stream<List<TypedBehaviour>> alone(TelegramDouble telegram, PodClock clock) {
        return Stream.of(TypedBehaviours.ofScope());
    }

    private static String descriptor(String release, List<TypedBehaviour> behaviours, Map<String, String> places) {
        TypedKeys keys = new TypedKeys();
        keys.add(around("gateway.release", release));
        AROUND.forEach(keys::add);
        keys.add(around("models.default", "house/house-7b"));
        keys.add(around("models.providers.house", HOUSE).with(places));
        keys.add(around("agents.pulse.description", "Pulse"));
        keys.add(around("agents.other.description", "Other"));
        keys.add(around("tools.alsoAllow", "[agents_list]"));
        keys.add(around("tools.exec.mode", "full"));
        keys.add(around("tools.elevated", "{enabled: true, allowFrom: {telegram: [\"42\"]}}"));
        keys.add(around("channels.telegram", TELEGRAM).with(places));
        behaviours.forEach(row -> keys.add(row.key().with(places)));
        return HEAD + keys;
    }

    private static Map<String, String> places(ProviderDouble providers, TelegramDouble telegram, Path log) {
        return Map.of(
                "double",
                "http://127.0.0.1:" + providers.port() + "/v1",
                "telegram",
                telegram.apiRoot(),
                "log",
                log.toString());
    }

    /** All keys that the release has, in as few descriptors as those that exclude each other allow. */
    private static List<TypedKeys> sideBySide(GatewayRelease release) {
        List<TypedKeys> descriptors = new ArrayList<>();
        for (TypedKey row : TypedKey.all()) {
            if (release.isAtLeast(row.since())) {
                TypedKey key = row.with(NAMES);
                descriptors.stream()
                        .filter(keys -> keys.admits(key))
                        .findFirst()
                        .orElseGet(() -> another(release, descriptors))
                        .add(key);
            }
        }
        return descriptors;
    }

    private static TypedKeys another(GatewayRelease release, List<TypedKeys> descriptors) {
        TypedKeys keys = new TypedKeys();
        keys.add(around("gateway.release", release.toString()));
        AROUND.forEach(keys::add);
        keys.add(CHANNEL);
        keys.add(around("models.default", "anthropic/claude-sonnet-4-6"));
        VERSIONED.forEach(plugin -> keys.add(around("plugins." + plugin, "{version: 2026.5.28}")));
        descriptors.add(keys);
        return keys;
    }

    private static TypedKey around(String path, String value) {
        return new TypedKey(path, value, GatewayRelease.of("2026.1.29"));
    }
}
