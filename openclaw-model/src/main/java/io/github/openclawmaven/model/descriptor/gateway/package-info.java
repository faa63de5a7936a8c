/** {@code gateway} and {@code logging}: the process itself, and who may connect to it. */
@NullMarked
package io.github.openclawmaven.model.descriptor.gateway;

import org.jspecify.annotations.NullMarked;
