package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.syntax.VariableSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code openclaw.config} must say so that a chart has the openclaw.json of another environment. */
final class DifferingConfig {

    /** The template of the chart refuses them. */
    private static final Set<String> RESERVED = Set.of("port", "bind", "auth", "mode");

    private static final String GATEWAY = "gateway";
    private static final JsonPointer PROXIES = JsonPointer.compile("/gateway/trustedProxies");
    private static final JsonPointer ORIGINS = JsonPointer.compile("/gateway/controlUi/allowedOrigins");

    private final Set<String> variables;
    private final List<String> unsaid = new ArrayList<>();
    private final Map<String, Object> set;

    /**
     * @param chart the documents of the chart that is installed
     * @param wanted those of the environment
     * @param host the value {@code expose.host} of both: another one has the chart change its addresses by itself
     */
    DifferingConfig(GatewayDocuments chart, GatewayDocuments wanted, Map.Entry<String, String> host) {
        variables = new HashSet<>(chart.secrets().keySet());
        variables.addAll(chart.environment().keySet());
        ObjectNode from = (ObjectNode) JsonTree.parse(chart.openclawJson());
        ObjectNode to = (ObjectNode) JsonTree.parse(wanted.openclawJson());
        follow(from, chart.addresses(), host);
        remove(from, PROXIES);
        remove(to, PROXIES);
        set = sayable(MergePatch.between((Map<?, ?>) plain(from), (Map<?, ?>) plain(to)), "");
    }

    /** Without {@code gateway.trustedProxies}, which is a value of its own. */
    Map<String, Object> set() {
        return set;
    }

    /** Keys of openclaw.json that no value can bring there, with dots. */
    List<String> unsaid() {
        return unsaid;
    }

    private static void remove(ObjectNode root, JsonPointer pointer) {
        if (root.at(pointer.head()) instanceof ObjectNode parent) {
            parent.remove(pointer.last().getMatchingProperty());
        }
    }

    private static void follow(ObjectNode root, List<String> addresses, Map.Entry<String, String> host) {
        if (host.getValue().isEmpty() || host.getValue().equals(host.getKey())) {
            return;
        }
        if (root.at(ORIGINS) instanceof ArrayNode origins) {
            for (int i = 0; i < origins.size(); i++) {
                origins.set(i, moved(origins.get(i).asText(), host));
            }
            if (host.getKey().isEmpty()) {
                origins.insert(0, "https://" + host.getValue());
            }
        }
        addresses.stream().map(JsonPointer::compile).forEach(place -> {
            if (root.at(place.head()) instanceof ObjectNode parent) {
                parent.put(
                        place.last().getMatchingProperty(), moved(root.at(place).asText(), host));
            }
        });
    }

    private static String moved(String address, Map.Entry<String, String> host) {
        return address.replaceFirst(
                "^(https?://)" + Pattern.quote(host.getKey()) + "(?=[:/?#]|$)",
                "$1" + Matcher.quoteReplacement(host.getValue()));
    }

    private static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
                yield map;
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>();
                node.forEach(item -> list.add(plain(item)));
                yield list;
            }
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            case NULL -> null;
            default -> node.asText();
        };
    }

    /** The patch without what the chart refuses, or what names a variable that it does not have. */
    private Map<String, Object> sayable(Map<?, ?> patch, String prefix) {
        Map<String, Object> said = new LinkedHashMap<>();
        patch.forEach((key, value) -> {
            String place = prefix + key;
            if (prefix.equals(GATEWAY + ".") && RESERVED.contains(key) || namesUnknown(value)) {
                unsaid.add(place);
            } else if (value instanceof Map<?, ?> map) {
                Map<String, Object> below = sayable(map, place + ".");
                if (!below.isEmpty() || map.isEmpty()) {
                    said.put(key.toString(), below);
                }
            } else {
                said.put(key.toString(), value);
            }
        });
        return said;
    }

    private boolean namesUnknown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(this::namesUnknown);
        }
        return value instanceof String text && !variables.containsAll(VariableSyntax.names(text));
    }
}
