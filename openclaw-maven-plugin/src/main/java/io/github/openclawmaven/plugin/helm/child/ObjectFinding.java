package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Something wrong with a rendered object.
 *
 * @param problem of what sort
 * @param object which one
 * @param path from its root: keys, and list indices as decimal numbers
 * @param message what is wrong there, without the place; never a value
 */
public record ObjectFinding(ObjectProblem problem, ObjectId object, List<String> path, String message) {

    public ObjectFinding {
        path = List.copyOf(path);
    }

    /** For the way between the processes. */
    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("problem", problem.name()).put("message", message);
        json.put("kind", object.kind()).put("namespace", object.namespace()).put("name", object.name());
        path.forEach(json.putArray("path")::add);
        return json;
    }

    /** What {@link #toJson} made. */
    public static ObjectFinding of(JsonNode json) {
        List<String> path = new ArrayList<>();
        json.get("path").forEach(segment -> path.add(segment.asText()));
        return new ObjectFinding(
                ObjectProblem.valueOf(json.get("problem").asText()),
                new ObjectId(
                        json.get("kind").asText(),
                        json.get("namespace").asText(),
                        json.get("name").asText()),
                path,
                json.get("message").asText());
    }
}
