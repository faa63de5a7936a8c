package io.github.openclawmaven.plugin.publish;

/**
 * A chart that is in its repository.
 *
 * @param location where, as people and {@code helm} name it
 * @param digest {@code sha256:…} of what the repository identifies it by: the OCI manifest, else the file
 * @param uploaded false when the same bytes were there already
 */
public record Publication(String location, String digest, boolean uploaded) {}
