package io.github.openclawmaven.chart.value;

/** One key of values.yaml. */
public sealed interface Value permits Group, Setting {

    String name();

    /** One line for people; empty when the name says it all. */
    String description();
}
