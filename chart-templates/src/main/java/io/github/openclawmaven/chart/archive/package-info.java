/** A chart as one file: the tree as an archive whose bytes depend on nothing else, and an archive read back. */
@NullMarked
package io.github.openclawmaven.chart.archive;

import org.jspecify.annotations.NullMarked;
