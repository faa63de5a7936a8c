package io.github.openclawmaven.model.diagnostic;

/**
 * A name for something that nobody declared. However often it stands, and whoever finds it, it is one mistake.
 *
 * @param kind of thing, such as {@code agent}
 * @param name as written
 */
public record Undeclared(String kind, String name) {}
