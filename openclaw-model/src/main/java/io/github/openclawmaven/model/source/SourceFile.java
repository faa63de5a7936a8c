package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.SourceText;

/**
 * One file of the source directory that goes into the pod as it is.
 *
 * @param path relative to the workspace or skill that it belongs to, with {@code /}
 * @param content its bytes
 * @param source for diagnostics about it
 */
public record SourceFile(String path, Content content, SourceText source) {}
