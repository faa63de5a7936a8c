/** {@code plugins}, {@code mcp} and {@code skills}: what is added to what the release brings. */
@NullMarked
package io.github.openclawmaven.model.descriptor.extension;

import org.jspecify.annotations.NullMarked;
