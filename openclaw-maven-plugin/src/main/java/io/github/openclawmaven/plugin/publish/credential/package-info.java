/** Credentials that other tools keep: Helm, Docker, Podman and their credential helpers. Reads, and never writes. */
@NullMarked
package io.github.openclawmaven.plugin.publish.credential;

import org.jspecify.annotations.NullMarked;
