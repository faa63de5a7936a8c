package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.Collection;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** How far what the parser found reaches: to its end, or to that of its first line. */
final class Extent {

    private final SourceText source;

    Extent(SourceText source) {
        this.source = source;
    }

    /** Of a value without parts, or of the start of a collection. */
    Position of(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        Position place = new Position(source, start.getLine() + 1, start.getColumn() + 1, 0);
        if (end.getLine() == start.getLine()) {
            return place.part(0, end.getColumn() - start.getColumn());
        }
        boolean block = event instanceof ScalarEvent scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        // Behind the sign of a block stands at most a comment.
        return open(place, block ? 1 : source.rest(place.line(), place.column()).length());
    }

    /** Of a collection in brackets. */
    Position inBrackets(Position start, Event end, Collection<? extends SourceNode> parts) {
        Mark mark = end.getEndMark();
        return mark.getLine() + 1 == start.line()
                ? start.part(0, mark.getColumn() + 1 - start.column())
                : open(start, reach(start, parts));
    }

    /** Of a collection that starts with its first part. */
    Position inLines(Position start, Collection<? extends SourceNode> parts) {
        return open(start, reach(start, parts));
    }

    private static Position open(Position start, int length) {
        return new Position(start.source(), start.line(), start.column(), length, true);
    }

    /** How much of the first line its parts take; an alias stands for a part elsewhere. */
    private static int reach(Position start, Collection<? extends SourceNode> parts) {
        int end = start.column() + 1;
        for (SourceNode part : parts) {
            Position position = part.position();
            if (position.line() == start.line() && position.column() >= start.column()) {
                end = Math.max(end, position.column() + position.length());
            }
        }
        return end - start.column();
    }
}
