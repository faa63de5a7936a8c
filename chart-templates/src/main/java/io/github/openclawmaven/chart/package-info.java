/** A deployment as a Helm chart: the tree of its files, the list of its templates, and the renderer. */
@NullMarked
package io.github.openclawmaven.chart;

import org.jspecify.annotations.NullMarked;
