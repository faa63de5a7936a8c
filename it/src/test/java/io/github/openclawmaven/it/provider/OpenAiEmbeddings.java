package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** OpenAI's embeddings: each text has the same. */
final class OpenAiEmbeddings {

    static final String PATH = "/v1/embeddings";

    private OpenAiEmbeddings() {}

    /** One embedding for each text of the request. */
    static JsonNode answer(JsonNode request) {
        ObjectNode answer = new ObjectMapper().createObjectNode().put("object", "list");
        answer.set("model", request.path("model"));
        ArrayNode data = answer.putArray("data");
        int texts = Math.max(1, request.path("input").size());
        for (int index = 0; index < texts; index++) {
            data.addObject()
                    .put("object", "embedding")
                    .put("index", index)
                    .putArray("embedding")
                    .add(0.6)
                    .add(0.8);
        }
        answer.putObject("usage").put("prompt_tokens", 1).put("total_tokens", 1);
        return answer;
    }
}
