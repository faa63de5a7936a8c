/** Files that the chart carries for the pod, and the ConfigMaps that hold them. */
@NullMarked
package io.github.openclawmaven.chart.file;

import org.jspecify.annotations.NullMarked;
