package io.github.openclawmaven.chart.bom;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorImage;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a chart makes a cluster run, as a CycloneDX 1.6 document: the image, the gateway in it, images of executors, and the plugins
 * that the pod installs. The same deployment and time give the same bytes.
 */
public final class BillOfMaterials {

    private final Component chart;
    private final Component image;
    private final Component gateway;
    private final SortedMap<String, Component> ofExecutors = new TreeMap<>();
    private final SortedMap<String, Component> plugins = new TreeMap<>();

    private BillOfMaterials(Component chart, Component image, Component gateway) {
        this.chart = chart;
        this.image = image;
        this.gateway = gateway;
    }

    /**
     * The bill of a deployment's chart as indented JSON.
     *
     * @param purl of the packaged chart
     * @param created time of the build, counted in whole seconds
     */
    public static Content of(
            Deployment deployment,
            GatewayDocuments documents,
            ChartMetadata metadata,
            PackageUrl purl,
            Instant created) {
        String release = deployment.release().toString();
        BillOfMaterials bill = new BillOfMaterials(
                Component.chart(deployment.descriptor().name(), metadata.version(), purl),
                Component.image(
                        deployment.imageRepository(),
                        deployment.imageTag(),
                        deployment.descriptor().kubernetes().image().flatMap(Image::digest)),
                Component.gateway(release));
        AgentExecutor.of(deployment.descriptor()).values().stream()
                .flatMap(executor -> ExecutorImage.of(executor, deployment).stream())
                .map(image -> Component.image(image.repository(), image.tag(), image.digest()))
                .forEach(image -> bill.ofExecutors.put(image.reference(), image));
        // Two plugins may come from one package.
        documents.plugins().values().stream()
                .map(Component::plugin)
                .forEach(plugin -> bill.plugins.put(plugin.reference(), plugin));
        return Content.of(JsonText.of(JsonTree.of(bill.json(created.truncatedTo(ChronoUnit.SECONDS)))));
    }

    private Map<String, Object> json(Instant created) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("timestamp", created.toString());
        metadata.put("lifecycles", List.of(Map.of("phase", "build")));
        metadata.put("component", chart.json());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("metadata", metadata);
        content.put("components", components().stream().map(Component::json).toList());
        content.put("dependencies", dependencies());

        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.put("bomFormat", "CycloneDX");
        json.put("specVersion", "1.6");
        json.put("serialNumber", "urn:uuid:" + name(content));
        json.put("version", 1);
        json.putAll(content);
        return json;
    }

    /** A serial number must differ where the bill does; a random one would differ where it does not. */
    private static UUID name(Map<String, Object> content) {
        return UUID.nameUUIDFromBytes(JsonText.line(JsonTree.of(content)).getBytes(StandardCharsets.UTF_8));
    }

    private Collection<Component> components() {
        SortedMap<String, Component> sorted = new TreeMap<>(plugins);
        sorted.putAll(ofExecutors);
        sorted.put(image.reference(), image);
        sorted.put(gateway.reference(), gateway);
        return sorted.values();
    }

    private List<Map<String, Object>> dependencies() {
        SortedSet<String> images = new TreeSet<>(ofExecutors.keySet());
        images.add(image.reference());
        List<String> ofChart = new ArrayList<>(plugins.keySet());
        ofChart.addAll(images);
        SortedMap<String, List<String>> graph = new TreeMap<>();
        components().forEach(component -> graph.put(component.reference(), List.of()));
        images.forEach(reference -> graph.put(reference, List.of(gateway.reference())));
        graph.put(chart.reference(), ofChart.stream().sorted().toList());
        List<Map<String, Object>> dependencies = new ArrayList<>();
        graph.forEach((reference, dependsOn) -> {
            Map<String, Object> dependency = new LinkedHashMap<>();
            dependency.put("ref", reference);
            dependency.put("dependsOn", dependsOn);
            dependencies.add(dependency);
        });
        return dependencies;
    }
}
