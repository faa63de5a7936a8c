/** Real Helm, in a process of its own. */
@NullMarked
package io.github.openclawmaven.plugin.lint.helm;

import org.jspecify.annotations.NullMarked;
