/** The bill of materials: what runs when the chart is installed, as CycloneDX. */
@NullMarked
package io.github.openclawmaven.chart.bom;

import org.jspecify.annotations.NullMarked;
