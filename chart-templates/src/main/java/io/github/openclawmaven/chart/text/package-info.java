/** How text becomes part of a file of the chart without ever becoming its syntax. */
@NullMarked
package io.github.openclawmaven.chart.text;

import org.jspecify.annotations.NullMarked;
