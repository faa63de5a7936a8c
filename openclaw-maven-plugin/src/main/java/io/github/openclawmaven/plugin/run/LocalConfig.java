package io.github.openclawmaven.plugin.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The openclaw.json of a gateway on this machine: as in the cluster, but that channels are off which lack a secret, and that its log is with
 * its state. By itself it is in {@code /tmp/openclaw} (2026.9.6), where each user of a machine may look.
 *
 * @param text of the document
 * @param channels whether each of them is on
 */
public record LocalConfig(String text, SortedMap<String, Boolean> channels) {

    /**
     * @param missing names of the secrets that nobody gave
     * @param log of a gateway whose descriptor names none
     */
    static LocalConfig of(String openclawJson, Set<String> missing, Path log) {
        ObjectNode config = (ObjectNode) JsonTree.parse(openclawJson);
        ObjectNode logging = config.withObject("/logging");
        if (!logging.has("file")) {
            logging.put("file", log.toString());
        }
        SortedMap<String, Boolean> channels = new TreeMap<>();
        config.path("channels").properties().forEach(channel -> {
            // What stands for all of them is none itself.
            if (!channel.getKey().equals("defaults") && channel.getValue() instanceof ObjectNode settings) {
                boolean on = settings.path("enabled").asBoolean(true) && !names(settings, missing);
                if (!on) {
                    settings.put("enabled", false);
                }
                channels.put(channel.getKey(), on);
            }
        });
        return new LocalConfig(JsonText.of(config), channels);
    }

    private static boolean names(JsonNode value, Collection<String> variables) {
        if (value.isTextual()) {
            return variables.stream().anyMatch(name -> value.textValue().contains("${" + name + "}"));
        }
        for (JsonNode item : value) {
            if (names(item, variables)) {
                return true;
            }
        }
        return false;
    }
}
