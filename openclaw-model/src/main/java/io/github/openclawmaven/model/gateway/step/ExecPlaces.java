package io.github.openclawmaven.model.gateway.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import java.util.ArrayList;
import java.util.List;

/** Where a document sets {@code exec}: for all agents and for single ones. Runs after {@link AgentsAsList}. */
final class ExecPlaces {

    private ExecPlaces() {}

    static List<JsonPointer> in(ConfigDocument document) {
        List<JsonPointer> places = new ArrayList<>();
        places.add(JsonPointer.compile("/tools/exec"));
        ListedAgents.in(document).forEach(agent -> places.add(agent.append(places.get(0))));
        places.removeIf(place -> document.get(place).isEmpty());
        return places;
    }
}
