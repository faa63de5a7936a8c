package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds nodes from parser events; bounds depth and the weight of aliases, so that no input is a bomb. */
final class NodeBuilder {

    /** Deeper than any descriptor needs; a stack overflow starts far beyond. */
    static final int MAX_DEPTH = 64;

    /** Nodes that a walk over the document may meet, aliases counted at each use. */
    static final long MAX_WEIGHT = 200_000;

    private static final int MAX_MERGED = 10_000;

    static final DiagnosticCode ALIAS = DiagnosticCode.error("OC1006", "An alias has no usable anchor");
    static final DiagnosticCode DEPTH = DiagnosticCode.error("OC1007", "The document is nested too deeply");
    static final DiagnosticCode TAG = DiagnosticCode.error("OC1008", "A YAML tag is used");
    static final DiagnosticCode DUPLICATE = DiagnosticCode.error("OC1009", "A key is set twice");
    static final DiagnosticCode KEY = DiagnosticCode.error("OC1010", "A key is not plain text");

    private final SourceText source;
    private final Extent extent;
    private final YamlEvents events;
    private final Diagnostics diagnostics;
    private final TextFilter filter;
    private final Map<String, SourceNode> anchors = new LinkedHashMap<>();
    private boolean tooDeep;
    private int mayMerge = MAX_MERGED;

    NodeBuilder(SourceText source, YamlEvents events, Diagnostics diagnostics, TextFilter filter) {
        this.source = source;
        this.extent = new Extent(source);
        this.events = events;
        this.diagnostics = diagnostics;
        this.filter = filter;
    }

    /** The first document; empty when the stream holds none or it was refused. */
    Optional<SourceNode> document() {
        events.next(Event.ID.StreamStart);
        if (!events.at(Event.ID.DocumentStart)) {
            return Optional.of(nothing(source.start()));
        }
        events.next(Event.ID.DocumentStart);
        SourceNode root = node(0, Optional.empty());
        if (tooDeep) {
            return Optional.empty();
        }
        events.next(Event.ID.DocumentEnd);
        if (root.weight() > MAX_WEIGHT) {
            diagnostics.report(ALIAS.at(
                            root.position(),
                            "the aliases of this document unfold to more than " + MAX_WEIGHT + " values")
                    .hint("repeat the values instead"));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    /** @param key where the key of this value stands; a block collection, and nothing, is shown there */
    private SourceNode node(int depth, Optional<Position> key) {
        Event event = events.next();
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        if (event instanceof ScalarEvent scalar) {
            return anchored(scalar, scalar(scalar, key));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (depth == MAX_DEPTH) {
            diagnostics.report(DEPTH.at(position(start), "nested more than " + MAX_DEPTH + " levels deep")
                    .hint("a descriptor needs no more than ten"));
            tooDeep = true;
            return nothing(position(start));
        }
        SourceNode collection = start.is(Event.ID.MappingStart) ? map(start, key, depth) : list(start, key, depth);
        refuseTag(start.getTag(), start.isFlow() ? collection.position() : position(start));
        return anchored(start, collection);
    }

    private SourceNode anchored(NodeEvent event, SourceNode node) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), node);
        }
        return node;
    }

    private SourceNode aliased(AliasEvent alias) {
        SourceNode target = anchors.get(alias.getAnchor());
        if (target == null) {
            diagnostics.report(ALIAS.at(
                            // A password may start with an asterisk: its name is not repeated.
                            position(alias), "this alias has no finished anchor before it")
                    .hint("quote it if it is text")
                    .note("an anchor must come first, and must not contain its own alias"));
            return nothing(position(alias));
        }
        return target;
    }

    private ScalarNode scalar(ScalarEvent event, Optional<Position> key) {
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN
                && event.getImplicit().canOmitTagInPlainScalar();
        boolean nonSpecific = event.getTag() == null || "!".equals(event.getTag());
        if (!nonSpecific) {
            refuseTag(event.getTag(), position(event));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(event.getValue())) {
            diagnostics.report(YamlReader.SYNTAX
                    .at(position(event), "an escape stands for half a character")
                    .hint("write the character itself"));
        }
        String text = filter.apply(event.getValue(), position(event));
        ScalarKind kind = plain && event.getTag() == null ? ScalarKind.ofPlain(text) : ScalarKind.STRING;
        boolean nothing = plain && event.getValue().isEmpty();
        return new ScalarNode(text, kind, key.filter(place -> nothing).orElse(position(event)));
    }

    private ListNode list(CollectionStartEvent start, Optional<Position> key, int depth) {
        List<SourceNode> items = new ArrayList<>();
        while (inside(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1, Optional.empty()));
        }
        return new ListNode(items, left(start, key, items));
    }

    private MapNode map(CollectionStartEvent start, Optional<Position> around, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        List<SourceNode> parts = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        while (inside(Event.ID.MappingEnd)) {
            SourceNode key = node(depth + 1, Optional.empty());
            if (tooDeep) {
                break;
            }
            SourceNode value = node(depth + 1, Optional.of(key.position()));
            parts.add(key);
            parts.add(value);
            if (!(key instanceof ScalarNode name)) {
                diagnostics.report(KEY.at(key.position(), "a key must be plain text, this one is " + key.words())
                        .hint("write it in quotes"));
            } else if (name.text().equals("<<")) {
                diagnostics.report(KEY.at(name.position(), "the merge key << is not supported")
                        .hint("use an alias for a whole value, or an overlay"));
                merged(value).forEach(entries::putIfAbsent);
            } else if (entries.containsKey(name.text())) {
                Position first = entries.get(name.text()).key().position();
                diagnostics.report(DUPLICATE
                        .at(name.position(), "the key \"" + name.text() + "\" is set twice")
                        .hint("keep one of the two")
                        .related(first, "first set here"));
                if (twice.add(name.text())) {
                    entries.put(name.text(), both(entries.get(name.text()), value));
                }
            } else {
                entries.put(name.text(), new MapNode.Entry(name, value));
            }
        }
        return new MapNode(entries, left(start, around, parts));
    }

    /** A key that is set twice means all that it says, the first first: what refers to any of it is not wrong too. */
    private static MapNode.Entry both(MapNode.Entry first, SourceNode second) {
        return first.value() instanceof MapNode one && second instanceof MapNode other
                ? new MapNode.Entry(
                        first.key(), new MapNode(Overlay.merge(other, one).entries(), one.position()))
                : first;
    }

    /** What a merge key means to bring; of very many nothing, since aliases may repeat them. */
    private Map<String, MapNode.Entry> merged(SourceNode value) {
        if (!(value instanceof MapNode map) || map.entries().size() > mayMerge) {
            return Map.of();
        }
        mayMerge -= map.entries().size();
        return map.entries();
    }

    /** Leaves a collection all of whose parts were read. */
    private Position left(CollectionStartEvent start, Optional<Position> key, List<SourceNode> parts) {
        Event end = tooDeep ? start : events.next();
        if (start.isFlow()) {
            return extent.inBrackets(position(start), end, parts);
        }
        return key.orElseGet(() -> extent.inLines(position(start), parts));
    }

    /** Whether more of a collection follows. What is nested too deeply is not read on. */
    private boolean inside(Event.ID end) {
        return !tooDeep && !events.at(end);
    }

    private void refuseTag(String tag, Position position) {
        if (tag != null && !tag.startsWith("tag:yaml.org,2002:")) {
            // A password may start with an exclamation mark: it is not repeated.
            diagnostics.report(TAG.at(position, "this YAML tag is not supported")
                    .hint("remove the tag, or quote it if it is text"));
        } else if (tag != null && !tag.matches("tag:yaml\\.org,2002:(str|map|seq)")) {
            String shorthand = tag.replace("tag:yaml.org,2002:", "!!");
            diagnostics.report(TAG.at(position, "the YAML tag " + shorthand + " is not supported")
                    .hint("remove the tag"));
        }
    }

    private static ScalarNode nothing(Position position) {
        return new ScalarNode("", ScalarKind.NULL, position);
    }

    private Position position(Event event) {
        return extent.of(event);
    }
}
