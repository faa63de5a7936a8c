package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A conversation with an agent of a gateway.
 *
 * @param name of the session, among those of the agent
 */
public record AgentSession(RunningGateway gateway, String agent, String name) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TURN = Duration.ofMinutes(4);

    /** What 2026.9.6 was seen to say of the first turns of an agent on a busy machine; a later one goes. */
    private static final String PASSING = "Agent database cleanup failed";

    /** Has the agent answer a message, and waits until it has. */
    public void say(String message) throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        JsonNode ended = gateway.soon(() -> Optional.of(turn(message, attempts.incrementAndGet()))
                .filter(turn -> !turn.path("error").asText().contains(PASSING)));
        assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("ok");
    }

    private JsonNode turn(String message, int attempt) throws IOException {
        ObjectNode request = JSON.createObjectNode()
                .put("message", message)
                .put("agentId", agent)
                .put("sessionKey", key())
                .put("idempotencyKey", agent + "-" + name + "-" + attempt)
                .put("deliver", false);
        String run = gateway.rpc("agent", request.toString()).path("runId").asText();
        String wait = JSON.createObjectNode()
                .put("runId", run)
                .put("timeoutMs", 30_000)
                .toString();
        Instant deadline = Instant.now().plus(TURN);
        JsonNode ended = gateway.rpc("agent.wait", wait);
        while (ended.path("status").asText().equals("timeout") && Instant.now().isBefore(deadline)) {
            ended = gateway.rpc("agent.wait", wait);
        }
        return ended;
    }

    /** All that was said so far, as the gateway keeps it; JSON text. */
    public String history() throws IOException {
        String request = JSON.createObjectNode().put("sessionKey", key()).toString();
        return gateway.rpc("chat.history", request).path("messages").toString();
    }

    private String key() {
        return "agent:" + agent + ":" + name;
    }
}
