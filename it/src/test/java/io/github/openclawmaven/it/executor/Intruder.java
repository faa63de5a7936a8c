package io.github.openclawmaven.it.executor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import java.util.List;

/** What a command tries at the gate that has taken the token of its pair from the executor's environment. */
record Intruder(GatewayConnection connection) implements AutoCloseable {

    /** Nobody may ever read them. */
    static final String WORDS = "a message that nobody sent";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Intruder with(String token, int gate) {
        return new Intruder(GatewayConnection.open(gate, GatewayCredential.TOKEN, token));
    }

    /** Writes to the conversation of another agent, in the ways that a node has. */
    void speaksForAnotherAgent(String session) {
        String request = JSON.createObjectNode()
                .put("sessionKey", session)
                .put("message", WORDS)
                .toString();
        for (String event : List.of("agent.request", "voice.transcript")) {
            connection.call(
                    "node.event", JSON.createObjectNode().put("event", event).put("payloadJSON", request));
        }
    }

    /** Publishes a tool of a server that calls for a command; what is taken of it. */
    JsonNode publishes(String server, String command) {
        ObjectNode forged = JSON.createObjectNode();
        forged.withArray("/tools")
                .addObject()
                .put("pluginId", "forged")
                .put("name", "exec")
                .put("description", WORDS)
                .put("command", command)
                .putObject("mcp")
                .put("server", server)
                .put("tool", "look");
        return connection.call("node.pluginTools.update", forged).path("tools");
    }

    /** What it is told. */
    JsonNode asks(String method) {
        return connection.call(method, JSON.createObjectNode());
    }

    @Override
    public void close() {
        connection.close();
    }
}
