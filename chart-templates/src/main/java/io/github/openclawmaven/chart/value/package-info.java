/** What whoever installs the chart may change: one definition from which values.yaml, its schema and its documentation are written. */
@NullMarked
package io.github.openclawmaven.chart.value;

import org.jspecify.annotations.NullMarked;
