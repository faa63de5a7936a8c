/** The chart of a deployment: the list of its templates, all that they speak of, and the renderer that fills them. */
@NullMarked
package io.github.openclawmaven.chart.render;

import org.jspecify.annotations.NullMarked;
