package io.github.openclawmaven.model.document.reference;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * A name that stands in the config for something else.
 *
 * @param at the value that is the name, or the value of the key that is it
 * @param isKey whether the key is the name
 */
public record Reference(JsonPointer at, String name, boolean isKey) {}
