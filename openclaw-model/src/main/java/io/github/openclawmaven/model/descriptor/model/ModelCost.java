package io.github.openclawmaven.model.descriptor.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Prices per million tokens.
 *
 * @param input of input
 * @param output of output
 * @param cacheRead of input read from the cache
 * @param cacheWrite of input written to it
 */
public record ModelCost(
        Optional<BigDecimal> input,
        Optional<BigDecimal> output,
        Optional<BigDecimal> cacheRead,
        Optional<BigDecimal> cacheWrite) {}
