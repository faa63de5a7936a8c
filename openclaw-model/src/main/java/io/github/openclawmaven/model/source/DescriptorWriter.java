package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SuppressedPlaces;
import io.github.openclawmaven.model.diagnostic.Suppression;
import io.github.openclawmaven.model.diagnostic.SuppressionComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a descriptor as one YAML file that is read back as the same keys and values, by readers of YAML 1.1 too. The order is its
 * own, and what stood on one line still does. Of its comments those stay that suppress findings.
 */
public final class DescriptorWriter {

    private static final String STEP = "  ";

    /** Of one line; what is longer has a line for each of its parts. */
    private static final int WIDTH = 120;

    /** A longer one has to be marked as a key. */
    private static final int LONGEST_KEY = 1000;

    private final SuppressedPlaces suppressed;

    private DescriptorWriter(SuppressedPlaces suppressed) {
        this.suppressed = suppressed;
    }

    /**
     * A line of the file.
     *
     * @param suppressions what has to stand above it
     */
    private record Line(String text, List<Suppression> suppressions) {

        Line inner(String before) {
            return text.isEmpty() ? this : new Line(before + text, suppressions);
        }

        void appendTo(StringBuilder out) {
            String indent =
                    text.substring(0, text.length() - text.stripLeading().length());
            for (Suppression suppression : suppressions) {
                out.append(indent).append("# ").append(SuppressionComment.MARK).append(' ');
                out.append(suppression.code())
                        .append(' ')
                        .append(suppression.reason())
                        .append('\n');
            }
            out.append(text).append('\n');
        }
    }

    /** The descriptor as text; ends with a line feed. */
    public static String write(SourceTree source) {
        DescriptorWriter writer = new DescriptorWriter(new SuppressedPlaces(source.suppressions()));
        StringBuilder out = new StringBuilder();
        if (source.root().isEmpty()) {
            return "{}\n";
        }
        writer.block(source.root()).forEach(line -> line.appendTo(out));
        return out.toString();
    }

    private List<Line> block(SourceNode collection) {
        List<Line> lines = new ArrayList<>();
        if (collection instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries().values()) {
                addEntry(entry, lines);
            }
        } else {
            for (SourceNode item : ((ListNode) collection).items()) {
                addItem(item, lines);
            }
        }
        return lines;
    }

    private void addEntry(MapNode.Entry entry, List<Line> lines) {
        String key = FlowText.scalar(entry.key().text());
        List<Suppression> suppressions = suppressions(Stream.of(entry.key(), entry.value()));
        if (key.length() > LONGEST_KEY) {
            lines.add(new Line("? " + key, suppressions));
            key = "";
        }
        Optional<String> flow = flow(entry.value());
        if (flow.isPresent()) {
            lines.add(new Line(key + ": " + flow.get(), suppressionsOfLine(entry)));
        } else {
            addBelow(key + ":", entry.value(), suppressions, lines);
        }
    }

    private void addItem(SourceNode item, List<Line> lines) {
        Optional<String> flow = flow(item);
        if (flow.isPresent()) {
            lines.add(new Line("- " + flow.get(), suppressions(SourceNodes.of(item))));
        } else if (item instanceof ScalarNode) {
            addBelow("-", item, suppressions(Stream.of(item)), lines);
        } else {
            List<Line> parts = block(item);
            lines.add(parts.get(0).inner("- "));
            parts.subList(1, parts.size()).forEach(line -> lines.add(line.inner(STEP)));
        }
    }

    /** What needs lines of its own, below the one that it starts on. */
    private void addBelow(String head, SourceNode value, List<Suppression> suppressions, List<Line> lines) {
        if (value instanceof ScalarNode scalar) {
            LiteralText text = LiteralText.of(scalar.text()).orElseThrow();
            lines.add(new Line(head + " " + text.indicator(), suppressions));
            text.lines().forEach(line -> lines.add(new Line(line, List.of()).inner(STEP)));
        } else {
            lines.add(new Line(head, suppressions));
            block(value).forEach(line -> lines.add(line.inner(STEP)));
        }
    }

    /** The value on one line; empty where it takes several. */
    private static Optional<String> flow(SourceNode value) {
        if (value instanceof ScalarNode scalar) {
            boolean literal = scalar.kind() == ScalarKind.STRING
                    && LiteralText.of(scalar.text()).isPresent();
            return literal ? Optional.empty() : Optional.of(FlowText.of(value));
        }
        if (value instanceof MapNode map && map.isEmpty()
                || value instanceof ListNode list && list.items().isEmpty()) {
            return Optional.of(FlowText.of(value));
        }
        return Optional.of(value).filter(FlowText::wasOne).map(FlowText::of).filter(text -> text.length() <= WIDTH);
    }

    private List<Suppression> suppressionsOfLine(MapNode.Entry entry) {
        return suppressions(Stream.concat(Stream.of(entry.key()), SourceNodes.of(entry.value())));
    }

    private List<Suppression> suppressions(Stream<SourceNode> nodes) {
        return nodes.map(SourceNode::position)
                .flatMap((Position position) -> suppressed.covering(position).stream())
                .distinct()
                .toList();
    }
}
