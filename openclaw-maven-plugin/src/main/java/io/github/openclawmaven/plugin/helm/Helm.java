package io.github.openclawmaven.plugin.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.plugin.helm.child.HelmServer;
import io.github.openclawmaven.plugin.helm.child.ObjectFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Real Helm, in a {@link HelmServer} that lives as long as this object. Not thread-safe. */
public final class Helm implements AutoCloseable {

    /** Of one request. The first one unpacks a library of 98 MB. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final HelmProcess process;

    /**
     * What Helm's linter says.
     *
     * @param failed whether it refuses the chart
     * @param messages as it prints them, {@code [WARNING] templates/: …}
     */
    public record Lint(boolean failed, List<String> messages) {}

    /**
     * What Kubernetes' types say of manifests.
     *
     * @param count of the objects
     * @param findings what is wrong with them
     */
    public record Check(int count, List<ObjectFinding> findings) {}

    /**
     * @param classPath with {@link HelmServer}, and with all that it needs
     * @param cluster that {@code lookup} asks
     */
    public Helm(List<Path> classPath, LookupCluster cluster) throws IOException {
        process = HelmProcess.start(classPath, HelmServer.class.getName(), HelmServer.MARK, cluster, LIMIT);
    }

    /** Such as {@code v3.21.0}. */
    public String version() {
        return process.ask(request("version")).get("version").asText();
    }

    /** A copy of a chart that nobody else has, and that is gone with this object. */
    public Path unpack(ChartTree chart) throws IOException {
        return process.write(chart.name(), chart.files());
    }

    /** Lints strictly: a warning counts as a failure. */
    public Lint lint(Path chart) {
        JsonNode answer = process.ask(request("lint").put("chart", chart.toString()));
        List<String> messages = new ArrayList<>();
        answer.get("messages").forEach(message -> messages.add(message.asText()));
        return new Lint(answer.get("failed").asBoolean(), messages);
    }

    /**
     * The manifests of an installation; blank when there are none, or when Helm's library failed inside.
     *
     * @param values files of YAML, the later ones win
     * @throws HelmException when Helm refuses
     */
    public String template(HelmRelease release, Path chart, List<Path> values) {
        ObjectNode request = request("template")
                .put("chart", chart.toString())
                .put("name", release.name())
                .put("namespace", release.namespace())
                .put("kubeVersion", release.kubeVersion());
        values.stream().map(Path::toString).forEach(request.putArray("values")::add);
        return process.ask(request).get("manifests").asText();
    }

    /** Reads manifests as a cluster would. */
    public Check check(String manifests) {
        JsonNode answer = process.ask(request("check").put("manifests", manifests));
        List<ObjectFinding> findings = new ArrayList<>();
        answer.get("findings").forEach(finding -> findings.add(ObjectFinding.of(finding)));
        return new Check(answer.get("count").asInt(), findings);
    }

    private static ObjectNode request(String operation) {
        return JsonNodeFactory.instance.objectNode().put("operation", operation);
    }

    @Override
    public void close() {
        process.close();
    }
}
