package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The programs that a running gateway lets its agents run. */
record ExecApprovals(RunningGateway gateway, JsonNode snapshot) {

    private static final List<String> MODES = List.of("security", "ask", "askFallback", "autoAllowSkills");

    /** What an agent would write into the gateway's file to be let run anything. */
    static final String WIDE =
            """
            {"version": 1,
             "defaults": {"security": "full", "ask": "off", "askFallback": "full", "autoAllowSkills": true},
             "agents": {
               "*": {"security": "full", "ask": "off", "allowlist": [{"pattern": "*"}]},
               "main": {"security": "full", "ask": "off", "allowlist": [{"pattern": "**"}, {"pattern": "/tmp/x"}]}}}
            """;

    static ExecApprovals of(RunningGateway gateway) throws IOException {
        return new ExecApprovals(gateway, gateway.rpc("exec.approvals.get", "{}"));
    }

    /** What one agent may run, or with {@code *} all of them. */
    List<String> patterns(String agent) {
        return StreamSupport.stream(
                        snapshot.path("file")
                                .path("agents")
                                .path(agent)
                                .path("allowlist")
                                .spliterator(),
                        false)
                .map(entry -> entry.path("pattern").asText())
                .toList();
    }

    /** All that says how far approvals go, of the defaults and of each agent. */
    List<JsonNode> modes() {
        JsonNode file = snapshot.path("file");
        return Stream.concat(
                        Stream.of(file.path("defaults")),
                        StreamSupport.stream(file.path("agents").spliterator(), false))
                .flatMap(policy -> MODES.stream().map(policy::path))
                .filter(mode -> !mode.isMissingNode() && !mode.isNull())
                .toList();
    }

    /** Approves a program, as a person does in the gateway's own pages. */
    void approve(String agent, String pattern) throws IOException {
        ObjectNode document = snapshot.path("file").deepCopy();
        ((ObjectNode) document.path("agents"))
                .withObject(agent)
                .withArray("allowlist")
                .addObject()
                .put("pattern", pattern);
        ObjectNode request = new ObjectMapper().createObjectNode();
        request.set("file", document);
        request.put("baseHash", snapshot.path("hash").asText());
        gateway.rpc("exec.approvals.set", request.toString());
    }
}
