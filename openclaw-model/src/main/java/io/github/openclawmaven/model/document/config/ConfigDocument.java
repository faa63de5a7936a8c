package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An openclaw.json that is being written, with the descriptor key behind each of its values. */
public final class ConfigDocument {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, SourcePath> origins = new TreeMap<>();
    private final Map<JsonPointer, JsonPointer> redirections = new HashMap<>();
    private final List<FreePlace> free = new ArrayList<>();

    /**
     * A place that the descriptor fills in the gateway's own words.
     *
     * @param at the place
     * @param words what is written there
     * @param origin the key of the descriptor that has them
     */
    record FreePlace(JsonPointer at, MapNode words, SourcePath origin) {}

    /** The document itself; a change of it is a change of this document. */
    public ObjectNode root() {
        return root;
    }

    public Optional<JsonNode> get(JsonPointer pointer) {
        JsonNode node = root.at(pointer);
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    /** Sets a value that the descriptor asks for; objects on the way are made. */
    public void set(JsonPointer pointer, JsonNode value, SourcePath origin) {
        set(pointer, value);
        origins.put(pointer.toString(), origin);
    }

    /** Sets a value that every deployment has, whatever the descriptor says. */
    public void set(JsonPointer pointer, JsonNode value) {
        parent(pointer).set(pointer.last().getMatchingProperty(), value);
    }

    /** Adds an item to a list, which is made when it is not there. */
    public void add(JsonPointer list, JsonNode item, SourcePath origin) {
        if (!(root.at(list) instanceof ArrayNode)) {
            set(list, JsonNodeFactory.instance.arrayNode());
        }
        ArrayNode array = (ArrayNode) root.at(list);
        origins.put(list.appendIndex(array.size()).toString(), origin);
        array.add(item);
    }

    /** Takes a value away; an object that it leaves empty goes as well. */
    public void remove(JsonPointer pointer) {
        if (root.at(pointer.head()) instanceof ObjectNode parent) {
            parent.remove(pointer.last().getMatchingProperty());
            origins.keySet().removeIf(key -> isBelow(key, pointer));
            if (parent.isEmpty() && parent != root) {
                remove(pointer.head());
            }
        }
    }

    /** Takes an object away that holds nothing. */
    void removeIfEmpty(JsonPointer pointer) {
        if (root.at(pointer).isEmpty()) {
            remove(pointer);
        }
    }

    /** Moves a value with all below it to another place; nothing happens when it is not there. */
    public void move(JsonPointer from, JsonPointer to) {
        get(from).ifPresent(value -> {
            Map<String, SourcePath> moved = new TreeMap<>();
            origins.forEach((key, origin) -> {
                if (isBelow(key, from)) {
                    moved.put(to + key.substring(from.toString().length()), origin);
                }
            });
            remove(from);
            set(to, value);
            origins.putAll(moved);
        });
        free.replaceAll(place -> isBelow(place.at().toString(), from)
                ? new FreePlace(
                        JsonPointer.compile(to
                                + place.at()
                                        .toString()
                                        .substring(from.toString().length())),
                        place.words(),
                        place.origin())
                : place);
    }

    /** From now on what is said of one place is meant for the other. */
    public void redirect(JsonPointer from, JsonPointer to) {
        redirections.put(from, to);
    }

    /** The place that is meant when this one is named. */
    JsonPointer meant(JsonPointer place) {
        return redirections.getOrDefault(place, place);
    }

    /** Leaves a place to what the descriptor says there in the gateway's own words, which come last. */
    void leave(JsonPointer at, MapNode words, SourcePath origin) {
        free.add(new FreePlace(at, words, origin));
        if (!words.isEmpty() && get(at).isEmpty()) {
            // So that it is found where it moves from one release to another.
            set(at, JsonNodeFactory.instance.objectNode(), origin);
        }
    }

    /** The places that are left to the gateway's own words, where they are by now. */
    List<FreePlace> freePlaces() {
        return List.copyOf(free);
    }

    /** The descriptor key behind a value or the nearest thing around it; empty where the descriptor has no say. */
    public Optional<SourcePath> origin(JsonPointer pointer) {
        for (JsonPointer at = pointer; at != null; at = at.head()) {
            SourcePath origin = origins.get(at.toString());
            if (origin != null) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    /** The descriptor key to show for a place; below a free part the keys are the same on both sides. */
    public SourcePath source(JsonPointer pointer, SourceTree descriptor) {
        Deque<String> below = new ArrayDeque<>();
        JsonPointer at = pointer;
        while (at.head() != null && origin(at).equals(origin(at.head()))) {
            below.addFirst(at.last().getMatchingProperty());
            at = at.head();
        }
        Optional<SourcePath> origin = origin(at);
        SourcePath deeper = origin.orElse(SourcePath.ROOT).then(below.toArray());
        // The sections of both sides have the same names: the nearest guess where no key stands behind the place.
        return descriptor.find(deeper).isPresent()
                ? deeper
                : origin.orElse(pointer.matches() ? SourcePath.ROOT : SourcePath.of(pointer.getMatchingProperty()));
    }

    /** The descriptor key behind each value that has one of its own, by pointer. */
    public SortedMap<String, SourcePath> origins() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    }

    /** Whether the descriptor asked for this very value or for something in it. */
    public boolean isDeclared(JsonPointer pointer) {
        return origins.keySet().stream().anyMatch(key -> isBelow(key, pointer));
    }

    private static boolean isBelow(String key, JsonPointer pointer) {
        String prefix = pointer.toString();
        return key.equals(prefix) || key.startsWith(prefix + "/");
    }

    private ObjectNode parent(JsonPointer pointer) {
        JsonNode node = root;
        for (JsonPointer rest = pointer; !rest.tail().matches(); rest = rest.tail()) {
            JsonNode child = node.at(JsonPointer.empty().appendProperty(rest.getMatchingProperty()));
            node = child.isContainerNode() ? child : ((ObjectNode) node).putObject(rest.getMatchingProperty());
        }
        return (ObjectNode) node;
    }
}
