package io.github.openclawmaven.model.descriptor.form;

/**
 * Text as typed.
 *
 * @param text the text
 */
public record Text(String text) implements TextOrSecret {}
