package io.github.openclawmaven.model.source;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** The parser's events, one at a time. */
final class YamlEvents {

    private final Parser parser;

    YamlEvents(Parser parser) {
        this.parser = parser;
    }

    Event next() {
        return parser.getEvent();
    }

    Event next(Event.ID expected) {
        if (!parser.checkEvent(expected)) {
            throw new IllegalStateException("expected " + expected + ", the parser is at " + parser.peekEvent());
        }
        return parser.getEvent();
    }

    boolean at(Event.ID id) {
        return parser.checkEvent(id);
    }

    /** Where another document starts after the first one. */
    Optional<Mark> secondDocument() {
        return at(Event.ID.DocumentStart) ? Optional.of(next().getStartMark()) : Optional.empty();
    }
}
