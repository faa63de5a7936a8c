package io.github.openclawmaven.model.descriptor.tool;

import java.util.Optional;

/**
 * Web search and fetch.
 *
 * @param search absent: off
 * @param fetch absent: the gateway's default
 */
public record Web(Optional<WebSearch> search, Optional<WebFetch> fetch) {}
