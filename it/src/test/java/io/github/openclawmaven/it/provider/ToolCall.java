package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a model has its agent do.
 *
 * @param id letters and digits only: some releases drop all else on the way back
 * @param arguments an object
 */
public record ToolCall(String id, String tool, JsonNode arguments) {

    /** The tool by which releases from 2026.9 call those whose description they do not send along. */
    private static final String INDIRECT = "tool_call";

    /** The call in the form that a request with these tools takes. */
    ToolCall among(Iterable<String> offered) {
        boolean indirect = false;
        for (String name : offered) {
            if (name.equals(tool)) {
                return this;
            }
            indirect |= name.equals(INDIRECT);
        }
        if (!indirect) {
            return this;
        }
        ObjectNode wrapped = new ObjectMapper().createObjectNode().put("id", tool);
        return new ToolCall(id, INDIRECT, wrapped.set("args", arguments));
    }
}
