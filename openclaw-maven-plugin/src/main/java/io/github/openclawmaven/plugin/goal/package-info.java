/**
 * The ways of several goals, and the parameters that they share: one class for each part of the way that some go and others do
 * not. A goal can be skipped, reads a descriptor, compiles it, makes its chart. What a single goal does is not here.
 */
@NullMarked
package io.github.openclawmaven.plugin.goal;

import org.jspecify.annotations.NullMarked;
