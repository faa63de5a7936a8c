package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.ModelList;
import io.github.openclawmaven.model.gateway.ModelLists;
import io.github.openclawmaven.model.gateway.RetiredModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the models of the one provider that is asked for.
 *
 * @param document of the release
 * @param renamedInAgents whether the release renames models of agents before it looks whether they are retired
 */
record ModelsReader(ReleaseDocument document, boolean renamedInAgents) implements ModelLists {

    @Override
    public Optional<ModelList> of(String provider) {
        return Optional.ofNullable(document.get("models").get(provider))
                .map(document.subtrees()::resolved)
                .map(this::read);
    }

    private ModelList read(JsonNode list) {
        Set<String> known = new HashSet<>();
        list.get("known").forEach(name -> known.add(name.textValue()));
        Map<String, RetiredModel> retired = new HashMap<>();
        list.get("retired").properties().forEach(entry -> retired.put(entry.getKey(), retirement(entry.getValue())));
        return new ModelList(Set.copyOf(known), Map.copyOf(retired));
    }

    private RetiredModel retirement(JsonNode model) {
        boolean renamed = model.path("renamed").booleanValue();
        return new RetiredModel(
                model.get("reason").textValue(),
                Optional.ofNullable(model.path("successor").textValue()),
                model.path("refused").booleanValue(),
                renamed,
                renamed && renamedInAgents);
    }
}
