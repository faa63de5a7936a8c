package io.github.openclawmaven.chart.render;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.text.TemplateEngine;
import io.github.openclawmaven.chart.view.ObjectNames;
import io.github.openclawmaven.chart.view.RbacView;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.size.CarriedDescriptor;
import io.github.openclawmaven.model.source.Content;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a checked deployment into its chart, in memory; the same deployment gives the same bytes. */
public final class ChartRenderer {

    /** Of the merged descriptor, in the chart; no template reads it. */
    private static final String DESCRIPTOR = "descriptor/openclaw.yaml";

    private final TemplateEngine engine = new TemplateEngine("/chart");

    /** Parses all templates, the larger part of the work; may run while the descriptor is still being compiled. */
    public ChartRenderer() {
        ChartTemplate.ALL.stream().map(ChartTemplate::path).forEach(engine::load);
    }

    /** The chart of a deployment whose gateway documents are made. */
    public ChartTree render(Deployment deployment, GatewayDocuments documents, ChartMetadata metadata) {
        ChartModel model = ChartModel.of(deployment, documents, metadata);
        Map<String, Content> files = new TreeMap<>();
        ChartTemplate.ALL.stream()
                .filter(template -> template.condition().test(model))
                .map(ChartTemplate::path)
                .forEach(path -> files.put(path, Content.of(beginning(path) + engine.fill(path, model))));
        model.files().all().forEach(file -> files.put(file.path(), file.stored()));
        CarriedDescriptor.of(deployment, documents).ifPresent(descriptor -> files.put(DESCRIPTOR, descriptor));
        return new ChartTree(deployment.descriptor().name(), files);
    }

    /** Helm may render any template first; each makes sure of the values, so that none has to ask for a key that null took away. */
    private static String beginning(String path) {
        boolean renders = path.startsWith("templates/") && !path.endsWith(".tpl");
        return renders ? "{{- include \"openclaw.begin\" . }}\n" : "";
    }

    /**
     * The agents' ServiceAccounts, Roles and RoleBindings without Helm, for an administrator to apply: the objects of a release
     * that is called as the descriptor, in {@code kubernetes.namespace}. Empty when no agent has access to Kubernetes.
     */
    public Optional<Content> renderRbac(Descriptor descriptor) {
        RbacView rbac = RbacView.of(descriptor, ObjectNames.of(descriptor));
        return rbac.identities().isEmpty()
                ? Optional.empty()
                : Optional.of(Content.of(engine.fill(
                        "rbac.yaml",
                        Map.of("rbac", rbac, "chart", descriptor.name(), "kubernetes", descriptor.kubernetes()))));
    }
}
