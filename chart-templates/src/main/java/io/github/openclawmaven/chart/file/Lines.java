package io.github.openclawmaven.chart.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonText;
import java.util.List;
import java.util.stream.Collectors;

/** JSON with one line for each item, so that a diff of the chart shows what changed. */
final class Lines {

    private Lines() {}

    static String of(String open, List<JsonNode> items, String close) {
        String lines = items.stream().map(item -> "  " + JsonText.line(item)).collect(Collectors.joining(",\n"));
        return open + (lines.isEmpty() ? "" : "\n" + lines + "\n") + close + "\n";
    }
}
