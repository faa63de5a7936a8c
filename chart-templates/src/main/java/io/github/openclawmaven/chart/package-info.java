/** A Helm chart as such: what it takes over from its project, and the tree of its files. */
@NullMarked
package io.github.openclawmaven.chart;

import org.jspecify.annotations.NullMarked;
