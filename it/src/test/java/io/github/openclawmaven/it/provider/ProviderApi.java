package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One of the protocols in which gateways ask models. */
interface ProviderApi {

    /**
     * The model that a request asks; empty when the request is none of this protocol.
     *
     * @param path without the query
     */
    Optional<String> model(String path, JsonNode body);

    /**
     * The model's whole answer, streamed.
     *
     * @param tokens that the request had
     */
    EventStream answer(String model, String words, int tokens);
}
