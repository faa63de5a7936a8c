package io.github.openclawmaven.chart;

import io.github.openclawmaven.model.source.Content;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a chart.
 *
 * @param name of the chart
 * @param files by path in the chart's directory, with {@code /}, sorted
 */
public record ChartTree(String name, SortedMap<String, Content> files) {

    public ChartTree(String name, Map<String, Content> files) {
        this(name, new TreeMap<>(files));
    }

    public ChartTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
