package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * Something that the gateway refuses.
 *
 * @param at the value at fault
 * @param why half a sentence, without the value itself
 * @param remedy short
 */
public record Refused(JsonPointer at, String why, String remedy) {}
