/** What the templates speak of: for each concern of the chart a record that has decided all there is to decide. */
@NullMarked
package io.github.openclawmaven.chart.view;

import org.jspecify.annotations.NullMarked;
