package io.github.openclawmaven.model.descriptor.memory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a search of memory finds.
 *
 * @param maxResults at most
 * @param minScore at least, 0 to 1
 */
public record MemoryQuery(Optional<Integer> maxResults, Optional<BigDecimal> minScore) {}
