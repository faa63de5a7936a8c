/**
 * A project that is begun: what was asked for, checked as a whole before anything is written, and the files that it becomes. Their
 * templates are resources in {@code scaffold}, laid out as the project.
 */
@NullMarked
package io.github.openclawmaven.plugin.init;

import org.jspecify.annotations.NullMarked;
