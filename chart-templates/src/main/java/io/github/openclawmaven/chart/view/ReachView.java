package io.github.openclawmaven.chart.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the agents' commands and tools for files get at in the gateway's container.
 *
 * @param anyCommand whether an agent runs any command
 * @param approvedCommands whether somebody may let one more command pass
 * @param allowedCommands whether some commands run without being asked about
 * @param anyFile whether the tools for files open any file
 */
public record ReachView(boolean anyCommand, boolean approvedCommands, boolean allowedCommands, boolean anyFile) {

    private static final Set<String> FULL = Set.of("full");
    private static final Set<String> ASKING = Set.of("ask", "auto", "on-miss", "always");

    private static final String WORKSPACE_ONLY = "workspaceOnly";

    /** Of a deployment whose documents are made. */
    public static ReachView of(Deployment deployment, GatewayDocuments documents) {
        JsonNode config = JsonTree.parse(documents.openclawJson());
        List<JsonNode> policies =
                Stream.concat(Stream.of(config.path("tools")), agents(config)).toList();
        Set<String> elsewhere = AgentExecutor.of(deployment.descriptor()).keySet();
        List<JsonNode> here =
                elsewhere.containsAll(deployment.descriptor().agents().keySet())
                        ? List.of()
                        : policies.stream().filter(tools -> !isElsewhere(tools)).toList();
        return new ReachView(
                says(here, FULL),
                says(here, ASKING),
                allowsSome(here) || !here.isEmpty() && allowsHere(documents, elsewhere),
                deployment.facts().agentTools().fileUrls()
                        || !config.path("tools").path("fs").path(WORKSPACE_ONLY).booleanValue()
                        || policies.stream()
                                .anyMatch(tools ->
                                        !tools.path("fs").path(WORKSPACE_ONLY).asBoolean(true)));
    }

    private static boolean isElsewhere(JsonNode tools) {
        return tools.path("exec").path("host").asText().equals("node");
    }

    private static boolean allowsSome(List<JsonNode> policies) {
        return policies.stream()
                .anyMatch(tools -> !tools.path("exec").path("safeBins").isEmpty());
    }

    private static boolean allowsHere(GatewayDocuments documents, Set<String> elsewhere) {
        return documents.approvalsJson().map(JsonTree::parse).stream()
                .flatMap(approvals -> approvals.path("agents").propertyStream())
                .anyMatch(agent -> !elsewhere.contains(agent.getKey())
                        && !agent.getValue().findValues("pattern").isEmpty());
    }

    private static Stream<JsonNode> agents(JsonNode config) {
        return Stream.of("entries", "list")
                .flatMap(key ->
                        StreamSupport.stream(config.path("agents").path(key).spliterator(), false))
                .map(agent -> agent.path("tools"));
    }

    private static boolean says(List<JsonNode> policies, Set<String> words) {
        return policies.stream()
                .map(tools -> tools.path("exec"))
                .flatMap(exec -> Stream.of("mode", "security", "ask")
                        .map(key -> exec.path(key).asText()))
                .anyMatch(words::contains);
    }
}
