package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads an object into its type as a cluster does: nothing is turned into what it is not, no number into a text. */
final class StrictReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(LogicalType.Textual, texts -> {
                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build();

    private final BiConsumer<List<String>, String> wrongTypes;

    /** @param wrongTypes takes the path of each value of a wrong type, and what is wrong */
    StrictReader(BiConsumer<List<String>, String> wrongTypes) {
        this.wrongTypes = wrongTypes;
    }

    /** The object without its values of a wrong type, all of which are reported; empty when nothing can be made of it. */
    Optional<HasMetadata> read(JsonNode document, Class<? extends HasMetadata> type) {
        JsonNode rest = document.deepCopy();
        while (true) {
            try {
                return Optional.of(MAPPER.treeToValue(rest, type));
            } catch (JsonMappingException e) {
                List<String> path = path(e);
                wrongTypes.accept(path, words(at(document, path)) + ", and Kubernetes takes " + expected(e) + " there");
                if (!remove(rest, path)) {
                    return Optional.empty();
                }
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> path(JsonMappingException e) {
        List<String> path = new ArrayList<>();
        for (JsonMappingException.Reference step : e.getPath()) {
            path.add(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return path;
    }

    private static JsonNode at(JsonNode root, List<String> path) {
        JsonNode node = root;
        for (String segment : path) {
            node = node.isArray() ? node.path(Integer.parseInt(segment)) : node.path(segment);
        }
        return node;
    }

    /** An item of a list becomes null, so that the indices of the others stay. */
    private static boolean remove(JsonNode root, List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        String last = path.get(path.size() - 1);
        JsonNode parent = at(root, path.subList(0, path.size() - 1));
        if (parent instanceof ArrayNode list
                && !list.path(Integer.parseInt(last)).isNull()) {
            list.setNull(Integer.parseInt(last));
            return true;
        }
        return parent instanceof ObjectNode map && map.remove(last) != null;
    }

    private static String words(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> value.isIntegralNumber() ? "a whole number" : "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "a map";
            default -> "nothing";
        };
    }

    private static String expected(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        String name = type == null ? "" : type.getSimpleName().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "string" -> "a text";
            case "int", "integer", "long" -> "a whole number";
            case "boolean" -> "true or false";
            case "float", "double" -> "a number";
            case "list", "arraylist" -> "a list";
            case "" -> "something else";
            default -> "a map";
        };
    }
}
