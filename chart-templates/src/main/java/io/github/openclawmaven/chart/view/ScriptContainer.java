package io.github.openclawmaven.chart.view;

import java.util.List;

/**
 * A container of the gateway's pod that runs one of the chart's scripts with Node.
 *
 * @param name of the container
 * @param script its file among the chart's scripts
 * @param options of the script, with paths as they are in the pod
 */
public record ScriptContainer(String name, String script, List<String> options) {

    public ScriptContainer {
        options = List.copyOf(options);
    }

    /** One whose script is called as itself. */
    static ScriptContainer of(String name, List<String> options) {
        return new ScriptContainer(name, name + ".mjs", options);
    }
}
