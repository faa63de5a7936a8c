/** The goals, and nothing else: parameters, and one call each. What they share is in the folders beside. */
@NullMarked
package io.github.openclawmaven.plugin;

import org.jspecify.annotations.NullMarked;
