package io.github.openclawmaven.chart.render;

import java.util.List;
import java.util.function.Predicate;

/**
 * A template and when its file is part of the chart. To add one: put the file beside the others, and a line here.
 *
 * @param path of the file in the chart; the template is {@code path.ftl}
 * @param condition when the chart has it
 */
record ChartTemplate(String path, Predicate<ChartModel> condition) {

    static final List<ChartTemplate> ALL = List.of(
            always("Chart.yaml"),
            always(".helmignore"),
            always("README.md"),
            always("values.yaml"),
            always("values.schema.json"),
            always("ci/default-values.yaml"),
            always("ci/existing-values.yaml"),
            when("templates/_access.tpl", chart -> !chart.rbac().identities().isEmpty()),
            always("templates/_config.tpl"),
            when("templates/_executors.tpl", chart -> chart.executors().exist()),
            always("templates/_extra.tpl"),
            always("templates/_helpers.tpl"),
            always("templates/_state.tpl"),
            always("templates/NOTES.txt"),
            always("templates/config-check.yaml"),
            always("templates/configmap-config.yaml"),
            always("templates/configmap-prepare.yaml"),
            always("templates/configmap-scripts.yaml"),
            when(
                    "templates/configmap-approvals.yaml",
                    chart -> chart.files().approvals().isPresent()),
            when("templates/configmap-executors.yaml", chart -> chart.executors()
                    .exist()),
            when("templates/configmap-jobs.yaml", chart -> chart.files().jobs().isPresent()),
            when(
                    "templates/configmap-skills.yaml",
                    chart -> !chart.files().skills().isEmpty()),
            when(
                    "templates/configmap-workspaces.yaml",
                    chart -> !chart.files().workspaces().isEmpty()),
            always("templates/deployment.yaml"),
            when("templates/executor-secrets.yaml", chart -> chart.executors().exist()),
            when(
                    "templates/executors.yaml",
                    chart -> !chart.executors().ofForm("pod").isEmpty()),
            when(
                    "templates/executors-service.yaml",
                    chart -> !chart.executors().apart().isEmpty()),
            always("templates/extra-objects.yaml"),
            when(
                    "templates/networkpolicy-executors.yaml",
                    chart -> !chart.executors().apart().isEmpty()),
            always("templates/pvc.yaml"),
            always("templates/secret-gateway.yaml"),
            when("templates/service.yaml", chart -> chart.expose().service()),
            always("templates/serviceaccount.yaml"),
            when(
                    "templates/agent-rbac.yaml",
                    chart -> !chart.rbac().identities().isEmpty()),
            when("templates/agent-tokens.yaml", chart -> !chart.rbac().tokens().isEmpty()),
            when("templates/ingress.yaml", chart -> chart.expose().service()),
            when("templates/route.yaml", chart -> chart.expose().service()),
            when("templates/tests/readiness.yaml", chart -> chart.expose().service()));

    private static ChartTemplate always(String path) {
        return new ChartTemplate(path, chart -> true);
    }

    private static ChartTemplate when(String path, Predicate<ChartModel> condition) {
        return new ChartTemplate(path, condition);
    }
}
