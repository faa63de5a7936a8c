package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.provider.ProviderRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The table of what typed keys have a gateway do, as far as it can be seen without a person in a channel. */
final class TypedBehaviours {

    private static final String MAIN = "house-7b";
    private static final String EMBEDDINGS = "text-embedding-3-small";
    private static final String MEMORY = "{\"agentId\": \"main\", \"probe\": true, \"deep\": true}";
    private static final String INVOKE = "{\"tool\": \"%s\", \"args\": %s, \"sessionKey\": \"agent:%s:main\"}";
    private static final String BLUE = "{\"query\": \"blue\"}";
    private static final String HOOK =
            "{\"message\": \"Look\", \"agentId\": \"%s\", \"sessionKey\": \"%s\", \"deliver\": false}";

    private TypedBehaviours() {}

    static List<TypedBehaviour> all() {
        return List.of(
                TypedBehaviour.of("agents.main.name", "Chief", (gateway, providers) -> assertThat(
                                named(gateway, "agents.list", "agents", "id", "main")
                                        .path("name")
                                        .asText())
                        .isEqualTo("Chief")),
                TypedBehaviour.of("agents.main.subagents", "{allowAgents: [pulse]}", (gateway, providers) -> assertThat(
                                invoke(gateway, "main", "agents_list", "{}"))
                        .contains("pulse")
                        .doesNotContain("other")),
                TypedBehaviour.of("models.aliases", "{cheap: house/beat}", (gateway, providers) -> {
                    assertThat(named(gateway, "models.list", "models", "id", "beat")
                                    .path("alias")
                                    .asText())
                            .isEqualTo("cheap");
                    assertThat(named(gateway, "models.list", "models", "id", "hooked")
                                    .isMissingNode())
                            .isFalse();
                }),
                TypedBehaviour.of("agentDefaults.thinking", "low", (gateway, providers) -> {
                    new AgentSession(gateway, "main", "turn").say("Who are you?");
                    assertThat(providers.body(MAIN).path("reasoning_effort").asText())
                            .isEqualTo("low");
                }),
                TypedBehaviour.of("agentDefaults.userTimezone", "Pacific/Chatham", (gateway, providers) -> assertThat(
                                providers.body(MAIN).toString())
                        .contains("Pacific/Chatham")),
                TypedBehaviour.of(
                        "memory.search.provider", "openai", (gateway, providers) -> assertThat(memory(gateway))
                                .hasToString("{\"ok\":true}")),
                TypedBehaviour.of("memory.search.model", EMBEDDINGS, (gateway, providers) -> assertThat(
                                requested(providers, EMBEDDINGS))
                        .contains(new ProviderRequest(
                                "127.0.0.1", "/v1/embeddings", EMBEDDINGS, "Bearer dummy-embeddings"))),
                TypedBehaviour.of(
                        "memory.search.remote",
                        "{baseUrl: <double>, apiKey: {secret: s, key: embeddings}, headers: {X-Team: platform}}",
                        (gateway, providers) -> assertThat(providers.header(EMBEDDINGS, "X-Team"))
                                .contains("platform")),
                TypedBehaviour.of("agents.pulse.memory.search.enabled", "false", (gateway, providers) -> assertThat(
                                invoke(gateway, "pulse", "memory_search", BLUE))
                        .doesNotContain("results")),
                TypedBehaviour.of("memory.citations", "\"on\"", (gateway, providers) -> assertThat(
                                invoke(gateway, "main", "memory_search", BLUE))
                        .containsPattern("citations.{1,6}: .{1,3}on")),
                TypedBehaviour.of("tts.auto", "inbound", (gateway, providers) -> assertThat(
                                gateway.rpc("tts.status", "{}").path("auto").asText())
                        .isEqualTo("inbound")),
                TypedBehaviour.of("tts.provider", "openai", (gateway, providers) -> assertThat(
                                gateway.rpc("tts.status", "{}").path("provider").asText())
                        .isEqualTo("openai")),
                TypedBehaviour.of(
                        "skills.allowBundled", "[weather]", (gateway, providers) -> assertThat(skill(gateway, "github")
                                        .path("blockedByAllowlist")
                                        .asBoolean())
                                .isTrue()),
                TypedBehaviour.of("skills.entries", "{weather: {enabled: false}}", (gateway, providers) -> assertThat(
                                skill(gateway, "weather").path("disabled").asBoolean())
                        .isTrue()),
                TypedBehaviour.of("browser.cdpUrl", "\"http://127.0.0.1:9\"", (gateway, providers) -> assertThat(
                                gateway.rpc("browser.request", "{\"method\": \"GET\", \"path\": \"/\"}")
                                        .path("cdpUrl")
                                        .asText())
                        .startsWith("http://127.0.0.1:9")),
                TypedBehaviour.of("hooks.path", "/ring", (gateway, providers) -> assertThat(
                                call(gateway, "/hooks/wake", "{\"text\": \"Look\"}")
                                        .body())
                        .doesNotContain("\"ok\":true")),
                TypedBehaviour.of("hooks.token", "{secret: s, key: hooks}", (gateway, providers) -> {
                    String text = "{\"text\": \"Look\", \"mode\": \"next-heartbeat\"}";
                    assertThat(gateway.post("/ring/wake", text, "authorization", "Bearer other")
                                    .statusCode())
                            .isEqualTo(401);
                    assertThat(call(gateway, "/ring/wake", text).statusCode()).isEqualTo(200);
                }),
                TypedBehaviour.of("hooks.allowedAgents", "[main]", (gateway, providers) -> assertThat(
                                call(gateway, "/ring/agent", HOOK.formatted("pulse", "hook:1"))
                                        .statusCode())
                        .isEqualTo(400)),
                TypedBehaviour.of("hooks.allowedSessionKeyPrefixes", "[\"hook:\"]", (gateway, providers) -> assertThat(
                                call(gateway, "/ring/agent", HOOK.formatted("main", "other:1"))
                                        .statusCode())
                        .isEqualTo(400)),
                TypedBehaviour.of("hooks.allowRequestSessionKey", "true", (gateway, providers) -> assertThat(
                                call(gateway, "/ring/agent", HOOK.formatted("main", "hook:1"))
                                        .statusCode())
                        .isEqualTo(200)),
                TypedBehaviour.of(
                        "hooks.mappings",
                        "[{match: {path: gh}, action: agent, agent: main, name: GitHub, sessionKey: \"hook:gh\","
                                + " messageTemplate: \"New: {{title}}\", model: house/hooked, thinking: high, deliver: false}]",
                        (gateway, providers) -> {
                            assertThat(call(gateway, "/ring/gh", "{\"title\": \"An issue\"}")
                                            .statusCode())
                                    .isEqualTo(200);
                            JsonNode asked = awaited(gateway, providers, "hooked");
                            assertThat(asked.toString()).contains("New: An issue");
                            assertThat(asked.path("reasoning_effort").asText()).isEqualTo("high");
                        }),
                TypedBehaviour.of(
                        "agents.pulse.heartbeat",
                        "{every: 20s, model: house/beat, target: none}",
                        (gateway, providers) -> awaited(gateway, providers, "beat")),
                // 2026.5.28 and 2026.7.1 tell the model of a heartbeat that it is one, in words of their own.
                TypedBehaviour.of(
                                "agentDefaults.heartbeat.prompt",
                                "Look around you.",
                                (gateway, providers) -> assertThat(
                                                providers.body("beat").toString())
                                        .contains("Look around you."))
                        .from("2026.9.6"),
                TypedBehaviour.of("logging.level", "debug", (gateway, providers) -> assertThat(logFile(gateway))
                        .contains("\"logLevelName\":\"DEBUG\"")),
                TypedBehaviour.of("logging.file", "<log>", (gateway, providers) -> assertThat(logFile(gateway))
                        .isNotEmpty()),
                TypedBehaviour.of("logging.consoleStyle", "json", (gateway, providers) -> assertThat(
                                gateway.log().lines())
                        .anyMatch(line -> line.startsWith("{") && line.contains("\"level\":\"warn\""))));
    }

    /** One session for all. */
    static List<TypedBehaviour> ofScope() {
        return List.of(TypedBehaviour.of("session.scope", "global", (gateway, providers) -> assertThat(
                                gateway.rpc("agents.list", "{}").path("scope").asText())
                        .isEqualTo("global"))
                .before("2026.9.6"));
    }

    private static JsonNode named(RunningGateway gateway, String method, String list, String key, String value)
            throws IOException {
        return StreamSupport.stream(gateway.rpc(method, "{}").path(list).spliterator(), false)
                .filter(item -> item.path(key).asText().equals(value))
                .findFirst()
                .orElseGet(() -> MissingNode.getInstance());
    }

    private static JsonNode skill(RunningGateway gateway, String name) throws IOException {
        return named(gateway, "skills.status", "skills", "name", name);
    }

    private static JsonNode memory(RunningGateway gateway) throws IOException {
        return gateway.rpc("doctor.memory.status", MEMORY).path("embedding");
    }

    /** What a gateway answers to a hook, but for 503, which is what one says that is too busy for it. */
    private static HttpResponse<String> call(RunningGateway gateway, String path, String body) throws IOException {
        return gateway.soon(() -> Optional.of(gateway.post(path, body, "authorization", "Bearer dummy-hooks"))
                .filter(answer -> answer.statusCode() != 503));
    }

    private static String invoke(RunningGateway gateway, String agent, String tool, String arguments)
            throws IOException {
        return gateway.post(
                        "/tools/invoke",
                        INVOKE.formatted(tool, arguments, agent),
                        "authorization",
                        "Bearer " + Pod.CREDENTIAL)
                .body();
    }

    private static List<ProviderRequest> requested(ProviderDouble providers, String model) {
        return providers.requests().stream()
                .filter(request -> request.model().equals(model))
                .collect(Collectors.toList());
    }

    /** What a model is told, as soon as it is. */
    private static JsonNode awaited(RunningGateway gateway, ProviderDouble providers, String model) throws IOException {
        return gateway.until(() -> Optional.ofNullable(providers.body(model)));
    }

    private static String logFile(RunningGateway gateway) throws IOException {
        String file = gateway.rpc("config.get", "{}").at("/config/logging/file").asText();
        return Files.readString(Path.of(file));
    }
}
