/** Generated files on their way to the output directory. */
@NullMarked
package io.github.openclawmaven.plugin.output;

import org.jspecify.annotations.NullMarked;
