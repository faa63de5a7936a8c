/** Agents whose commands run in an executor: the chart's gate and executors as processes, each kept apart as its container would be. */
@NullMarked
package io.github.openclawmaven.it.executor;

import org.jspecify.annotations.NullMarked;
