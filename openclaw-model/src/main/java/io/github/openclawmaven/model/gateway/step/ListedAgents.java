package io.github.openclawmaven.model.gateway.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import java.util.List;
import java.util.stream.IntStream;

/** The agents of a document after {@link AgentsAsList}. */
final class ListedAgents {

    static final JsonPointer LIST = JsonPointer.compile("/agents/list");

    private ListedAgents() {}

    static List<JsonPointer> in(ConfigDocument document) {
        return IntStream.range(0, document.root().at(LIST).size())
                .mapToObj(LIST::appendIndex)
                .toList();
    }
}
