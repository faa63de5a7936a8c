package io.github.openclawmaven.model.schema;

/**
 * What the reference says of a key, in Markdown.
 *
 * @param meaning a phrase; empty text where the key says it all
 * @param standard what holds where the key is absent; empty text where nothing does
 */
public record KeyText(String meaning, String standard) {}
