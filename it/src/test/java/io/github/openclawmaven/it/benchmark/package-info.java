/** What a goal costs in a JVM that just started, and how that grows with the descriptor. */
package io.github.openclawmaven.it.benchmark;
