/** Programs of the user's machine that a goal runs to their end. */
@NullMarked
package io.github.openclawmaven.plugin.process;

import org.jspecify.annotations.NullMarked;
