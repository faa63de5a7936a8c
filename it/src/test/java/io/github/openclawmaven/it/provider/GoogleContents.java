package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Google's generateContent, of the API for developers and of Vertex; both name the model in the path. */
final class GoogleContents implements ProviderApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile(
            "/(?:v1beta|v1/projects/[^/]+/locations/[^/]+/publishers/google)/models/([^/:]+):streamGenerateContent");

    @Override
    public Optional<String> model(String path, JsonNode body) {
        return PATH.matcher(path).results().map(found -> found.group(1)).findFirst();
    }

    @Override
    public EventStream answer(String model, String words, int tokens) {
        ObjectNode chunk = JSON.createObjectNode().put("modelVersion", model);
        ObjectNode candidate =
                chunk.putArray("candidates").addObject().put("index", 0).put("finishReason", "STOP");
        candidate
                .putObject("content")
                .put("role", "model")
                .putArray("parts")
                .addObject()
                .put("text", words);
        chunk.putObject("usageMetadata")
                .put("promptTokenCount", tokens)
                .put("candidatesTokenCount", 1)
                .put("totalTokenCount", tokens + 1);
        return new EventStream().data(chunk);
    }
}
