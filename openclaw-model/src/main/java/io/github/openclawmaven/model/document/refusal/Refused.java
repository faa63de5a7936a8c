package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * Something that the gateway refuses.
 *
 * @param at the value at fault
 * @param why half a sentence, without the value itself
 * @param remedy short
 */
record Refused(JsonPointer at, String why, String remedy) {}
