package io.github.openclawmaven.model.gateway.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Error;
import java.util.List;

/**
 * One keyword of the schema that a config does not satisfy.
 *
 * @param path the way through the schema to the keyword, references included
 * @param pointer RFC 6901, into the config
 * @param keyword the keyword, at the end of the path
 * @param schema the schema that has the keyword
 */
record Failure(List<String> path, String pointer, String keyword, JsonNode schema) {

    static Failure of(Error error, Subtrees subtrees) {
        List<String> path = List.of(error.getEvaluationPath().split("/"));
        String[] location = error.getSchemaLocation().split("#", 2);
        JsonPointer within = JsonPointer.compile(location[1]);
        if (error.getKeyword() == null) {
            within = within.head();
        }
        String pointer = error.getInstanceLocation();
        return new Failure(
                path,
                pointer,
                path.get(path.size() - 1),
                subtrees.at(location[0]).at(within));
    }

    JsonNode demand() {
        return schema.path(keyword);
    }

    /** What the schema says about itself; empty where it says nothing. */
    String comment() {
        return schema.path("$comment").asText();
    }

    /** Where in the path, from the given place on, it first turns into one of several alternatives; or -1. */
    int alternative(int from) {
        for (int i = from; i < path.size() - 1; i++) {
            if (isUnion(path.get(i)) && path.get(i + 1).chars().allMatch(Character::isDigit)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it only says that no alternative fits. */
    boolean sumsUpAlternatives() {
        return isUnion(keyword);
    }

    /** Whether it only says that a part does not fit, which has a failure of its own. */
    boolean sumsUpParts() {
        return keyword.equals("allOf") || keyword.equals("if") || keyword.equals("then");
    }

    private static boolean isUnion(String word) {
        return word.equals("anyOf") || word.equals("oneOf");
    }
}
