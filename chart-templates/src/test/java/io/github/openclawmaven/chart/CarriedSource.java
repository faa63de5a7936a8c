package io.github.openclawmaven.chart;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Path;
import java.util.Base64;

/** The source directory that a chart holds: its descriptor, and the files of agents and skills. */
final class CarriedSource {

    private CarriedSource() {}

    static Project unpack(ChartTree chart, Path directory) {
        Project project = new Project(directory)
                .file(
                        "openclaw.yaml",
                        chart.files().get("descriptor/openclaw.yaml").bytes());
        for (JsonNode item :
                JsonTree.parse(Project.text(chart, "files/prepare/files.json")).get("files")) {
            String source = item.get("source").asText();
            project.file(place(source, item.get("target").asText()), bytes(chart, "files/" + source));
        }
        return project;
    }

    /** {@code workspaces/main/KEY} came from {@code agents/main}, {@code skills/reports/KEY} from {@code skills/reports}. */
    private static String place(String source, String target) {
        String owner = source.split("/")[1];
        return source.startsWith("workspaces/")
                ? target.replaceFirst("^workspace-", "agents/")
                : target.substring(target.indexOf("skills/" + owner + "/"));
    }

    private static byte[] bytes(ChartTree chart, String path) {
        Content content = chart.files().get(path);
        return content != null ? content.bytes() : Base64.getDecoder().decode(Project.text(chart, path + ".b64"));
    }
}
