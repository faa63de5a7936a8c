/** What the goal lint resolves when it runs, for the platform that it runs on. */
@NullMarked
package io.github.openclawmaven.plugin.lint.resolve;

import org.jspecify.annotations.NullMarked;
