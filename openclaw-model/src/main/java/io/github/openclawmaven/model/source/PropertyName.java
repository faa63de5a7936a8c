package io.github.openclawmaven.model.source;

/** The name of a build property, as a text of the descriptor may have it between two {@code @}. */
public final class PropertyName {

    static final String GROUP = "([A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*)";

    private PropertyName() {}

    /** The expression that a text fits somewhere when it may name a property. */
    public static String pattern() {
        return "@" + GROUP + "@";
    }
}
