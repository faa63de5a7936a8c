/** The goals: parameters, one call each, and what turns diagnostics into a build result. */
@NullMarked
package io.github.openclawmaven.plugin;

import org.jspecify.annotations.NullMarked;
