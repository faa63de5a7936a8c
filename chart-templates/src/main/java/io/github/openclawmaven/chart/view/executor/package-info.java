/** Where commands of agents run when not in the gateway's container, as templates see it. */
@NullMarked
package io.github.openclawmaven.chart.view.executor;

import org.jspecify.annotations.NullMarked;
