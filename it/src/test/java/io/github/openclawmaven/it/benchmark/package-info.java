/** What a goal costs in a JVM that just started, and how that grows with the descriptor. */
@NullMarked
package io.github.openclawmaven.it.benchmark;

import org.jspecify.annotations.NullMarked;
