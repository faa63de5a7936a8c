package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** OpenAI's chat completions, which most other providers speak as well. */
final class OpenAiCompletions implements ProviderApi {

    @Override
    public Optional<String> model(String path, JsonNode body) {
        return path.equals("/v1/chat/completions")
                ? Optional.of(body.path("model").asText())
                : Optional.empty();
    }

    @Override
    public EventStream answer(String model, String words, int tokens) {
        return ChatAnswer.text(words, tokens).events();
    }
}
