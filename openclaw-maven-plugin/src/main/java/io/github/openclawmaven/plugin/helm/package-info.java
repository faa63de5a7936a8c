/** Real Helm, in a process of its own, for the goals that render a chart. */
@NullMarked
package io.github.openclawmaven.plugin.helm;

import org.jspecify.annotations.NullMarked;
