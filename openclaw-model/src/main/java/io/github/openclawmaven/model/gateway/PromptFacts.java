package io.github.openclawmaven.model.gateway;

import java.util.OptionalInt;

/**
 * How much of an agent's own files reaches its model, unless the config says otherwise; in UTF-16 units. Read in the code of all
 * releases.
 *
 * @param charactersOfFile of each file; the middle of a longer one is left out
 * @param charactersOfAll of all of them (from 2026.2.17)
 */
public record PromptFacts(int charactersOfFile, OptionalInt charactersOfAll) {}
