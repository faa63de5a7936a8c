package io.github.openclawmaven.chart.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ChartRendererTest {

    private static final String ONE_AGENT = "agents: {main: {}}\n";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @Test
    void hasJustTheTemplatesThatTheDescriptorNeeds() {
        assertThat(project.descriptor(ONE_AGENT).render().files().keySet())
                .filteredOn(path -> path.startsWith("templates/"))
                .containsExactly(
                        "templates/NOTES.txt",
                        "templates/_config.tpl",
                        "templates/_extra.tpl",
                        "templates/_helpers.tpl",
                        "templates/_state.tpl",
                        "templates/config-check.yaml",
                        "templates/configmap-config.yaml",
                        "templates/configmap-prepare.yaml",
                        "templates/configmap-scripts.yaml",
                        "templates/deployment.yaml",
                        "templates/extra-objects.yaml",
                        "templates/ingress.yaml",
                        "templates/pvc.yaml",
                        "templates/route.yaml",
                        "templates/secret-gateway.yaml",
                        "templates/service.yaml",
                        "templates/serviceaccount.yaml",
                        "templates/tests/readiness.yaml");
    }

    @Test
    void theTagOfTheImageIsTheReleaseUnlessItHasOneOfItsOwn() {
        String image = "(printf \"@%s\" .Values.image.digest) ";
        ChartTree official = project.descriptor(ONE_AGENT).render();
        assertThat(Project.text(official, "templates/_helpers.tpl"))
                .contains(image + "(printf \":%s\" .Chart.AppVersion)");
        assertThat(Project.text(official, "values.yaml"))
                .contains("# The tag is the release that the chart was checked with,");

        String kubernetes = "kubernetes: {image: {repository: registry.example.com/openclaw, tag: 2026.9.6-acme.3}}\n";
        ChartTree own = project.descriptor(ONE_AGENT + kubernetes).render();
        assertThat(Project.text(own, "templates/_helpers.tpl")).contains(image + "\":2026.9.6-acme.3\"");
        assertThat(Project.text(own, "values.yaml")).contains("# The tag is 2026.9.6-acme.3, and is not a value.");
        assertThat(Project.text(own, "README.md"))
                .contains("The image's tag is `2026.9.6-acme.3`, and no value changes it.");
        assertThat(new Yaml().<Map<String, Object>>load(Project.text(own, "Chart.yaml")))
                .containsEntry("appVersion", "2026.9.6")
                .extractingByKey("annotations")
                .asString()
                .contains("image: \"registry.example.com/openclaw:2026.9.6-acme.3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {Project.OLD, Project.NEW})
    void isTheSameInEveryLocaleAndTimeZone(String release) {
        project.descriptor(ONE_AGENT).file("agents/main/INFO.md", "I\n").release(release);
        ChartTree tree = project.render();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(project.render()).isEqualTo(tree);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Gateway 2026.9.6 reads all of them as /ui. */
    @ParameterizedTest
    @ValueSource(strings = {"ui", "/ui", "/ui/"})
    void namesTheAddressOfTheWebPageHoweverItsPathIsWritten(String basePath) {
        String descriptor =
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6, controlUi: {basePath: %s}}
                agents: {main: {}}
                """;

        ChartTree tree =
                project.file("openclaw.yaml", descriptor.formatted(basePath)).render();

        assertThat(tree.files().get("templates/NOTES.txt").text().orElseThrow())
                .contains("open http://127.0.0.1:18789/ui and");
    }

    @Test
    void takesItsValuesFromTheDescriptor() {
        project.descriptor(
                ONE_AGENT
                        + """
                kubernetes:
                  image: {repository: "registry.example.com:5000/team/openclaw", pullSecrets: [pull]}
                  resources: {limits: {memory: 4Gi}}
                  storage: {size: 1Ti, storageClass: fast}
                  scheduling:
                    nodeSelector: {on: "true"}
                    tolerations: [{key: gpu, operator: Exists, effect: NoExecute, tolerationSeconds: 60}]
                """);
        Map<String, Map<String, Object>> values = new Yaml().load(project.render("values.yaml"));

        assertThat(values.get("image"))
                .containsEntry("registry", "registry.example.com:5000")
                .containsEntry("repository", "team/openclaw")
                .containsEntry("pullSecrets", List.of("pull"));
        assertThat(values.get("resources"))
                .containsEntry("limits", Map.of("memory", "4Gi"))
                .containsEntry("requests", Map.of("cpu", "250m"));
        assertThat(values.get("storage")).containsEntry("size", "1Ti").containsEntry("storageClass", "fast");
        assertThat(values.get("scheduling"))
                .containsEntry("nodeSelector", Map.of("on", "true"))
                .containsEntry(
                        "tolerations",
                        List.of(Map.of(
                                "key", "gpu", "operator", "Exists", "effect", "NoExecute", "tolerationSeconds", 60)));
        assertThat(values.get("expose")).containsEntry("kind", "").containsEntry("host", "");
        assertThat(values).doesNotContainKeys("rbac", "configMaps");
    }

    @Test
    void hasAValueForEachPlaceThatTheDescriptorNames() {
        project.file(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6, trustedProxies: [10.0.0.0/8]}
                defaultAgent: main
                agents:
                  main: {}
                  robot_1: {kubernetes: {access: [{namespace: demo, resources: [pods], verbs: [get]}]}}
                kubernetes:
                  platform: openshift
                  expose: {route: {host: acme.example.com}}
                """);
        Map<String, Map<String, Object>> values = new Yaml().load(project.render("values.yaml"));

        assertThat(values.get("gateway")).containsEntry("trustedProxies", List.of("10.0.0.0/8"));
        assertThat(values.get("expose")).containsEntry("kind", "Route").containsEntry("host", "acme.example.com");
        assertThat(values.get("rbac"))
                .containsEntry("namespaces", Map.of("demo", "demo"))
                .containsEntry("serviceAccounts", Map.of("robot_1", ""));
        assertThat(values.get("probes").get("startup")).asString().contains("periodSeconds=5");
    }

    @Test
    void hasNoValueForAWayToAGatewayThatListensToItselfAlone() {
        project.file(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6, bind: loopback}
                agents: {main: {}}
                """);
        ChartTree chart = project.render();

        assertThat(new Yaml().<Map<String, Object>>load(Project.text(chart, "values.yaml")))
                .doesNotContainKeys("expose", "service");
        assertThat(chart.files()).doesNotContainKeys("templates/ingress.yaml", "templates/route.yaml");
        assertThat(Project.text(chart, "templates/_config.tpl")).doesNotContain("followHost");
    }

    @Test
    void keepsEveryWordOfADescriptionOnOneLine() {
        project.file(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                description: |
                  Says: "hello" # and
                  {{ more }}
                gateway: {release: 2026.9.6}
                agents: {main: {}}
                """);

        Map<String, Object> chart = new Yaml().load(project.render("Chart.yaml"));
        assertThat(chart).containsEntry("description", "Says: \"hello\" # and {{ more }}");
    }

    @Test
    void writesNoBlankLinesAndNoTrailingSpacesIntoTemplates() {
        project.descriptor(ONE_AGENT);

        assertThat(project.render().files()).allSatisfy((path, content) -> {
            String text = content.text().orElseThrow();
            assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
            if (path.endsWith(".yaml") && path.startsWith("templates/")) {
                assertThat(text)
                        .doesNotContain("\n\n")
                        .doesNotContain(" \n")
                        .doesNotContain("[=")
                        .doesNotContain("[#");
            }
        });
    }

    @Test
    void hasNoRbacFileWithoutIdentities() {
        assertThat(new ChartRenderer()
                        .renderRbac(project.descriptor(ONE_AGENT)
                                .compile()
                                .deployment()
                                .descriptor()))
                .isEqualTo(Optional.empty());
    }
}
