package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;

/**
 * A single value.
 *
 * @param text as written, quotes and escapes resolved
 * @param kind its type by YAML 1.2
 * @param position of the value
 */
public record ScalarNode(String text, ScalarKind kind, Position position) implements SourceNode {

    /** A string that a convention supplies rather than the user, such as the agent that a folder names. */
    public static ScalarNode string(String text, Position position) {
        return new ScalarNode(text, ScalarKind.STRING, position);
    }

    public boolean isNull() {
        return kind == ScalarKind.NULL;
    }

    @Override
    public long weight() {
        return 1;
    }

    @Override
    public String words() {
        return kind.words();
    }
}
