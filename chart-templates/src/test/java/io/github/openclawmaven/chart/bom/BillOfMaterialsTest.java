package io.github.openclawmaven.chart.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.packageurl.PackageURL;
import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.Project;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillOfMaterialsTest {

    private static final String DIGEST = "sha256:7d1c8e5f0a2b4c6d8e9f0a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f5";
    private static final Instant CREATED = Instant.parse("2026-11-25T08:00:00.75Z");
    private static final PackageUrl PURL = PackageUrl.maven("com.example", "acme", "1.2.3", "tgz", Optional.empty());
    private static final String PLAIN = "agents: {main: {}}\n";
    private static final String RICH =
            """
            agents: {main: {}}
            tools: {web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}}
            plugins:
              own: {package: own-plugin, version: 1.0.0+build.7}
              other: {package: own-plugin, version: 1.0.0+build.7}
            kubernetes:
              image:
                repository: registry.example.com:5000/team/gateway
            """
                    + "    digest: " + DIGEST + "\n";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, RICH})
    void isValidByTheSchemaOfCycloneDx(String descriptor) throws Exception {
        Content bill = bill(descriptor);

        assertThat(new JsonParser().validate(bill.bytes(), Version.VERSION_16)).isEmpty();
    }

    @Test
    void describesTheChart() throws Exception {
        Bom bill = parse(bill(PLAIN));

        assertThat(bill.getMetadata().getTimestamp()).isEqualTo("2026-11-25T08:00:00Z");
        Component chart = bill.getMetadata().getComponent();
        assertThat(chart.getType()).isEqualTo(Component.Type.APPLICATION);
        assertThat(chart.getName() + " " + chart.getVersion()).isEqualTo("acme 1.2.3");
        assertThat(chart.getPurl()).isEqualTo("pkg:maven/com.example/acme@1.2.3?type=tgz");
    }

    @Test
    void listsTheOfficialImageAndTheGatewayInIt() throws Exception {
        assertThat(parse(bill(PLAIN)).getComponents())
                .extracting(component -> component.getType().getTypeName() + " " + component.getPurl())
                .containsExactly(
                        "application pkg:npm/openclaw@2026.9.6",
                        "container pkg:oci/openclaw?repository_url=ghcr.io%2Fopenclaw%2Fopenclaw&tag=2026.9.6");
    }

    @Test
    void listsAnImageWithATagOfItsOwnAndTheGatewayInIt() throws Exception {
        assertThat(parse(bill(PLAIN + "kubernetes: {image: {tag: 2026.9.6-acme.3}}\n"))
                        .getComponents())
                .extracting(component -> component.getVersion() + " " + component.getPurl())
                .containsExactly(
                        "2026.9.6 pkg:npm/openclaw@2026.9.6",
                        "2026.9.6-acme.3 pkg:oci/openclaw?repository_url=ghcr.io%2Fopenclaw%2Fopenclaw&tag=2026.9.6-acme.3");
    }

    @Test
    void listsTheImageOfAnExecutorOnceAndTheGatewayInIt() throws Exception {
        Bom bill = parse(
                bill(
                        """
                agents: {one: {}, two: {}, three: {executor: {image: {tag: 2026.9.6}}}}
                defaultAgent: one
                agentDefaults: {executor: {image: {repository: registry.example.com/tools}}}
                """));

        assertThat(bill.getComponents())
                .extracting(Component::getPurl)
                .containsExactly(
                        "pkg:npm/openclaw@2026.9.6",
                        "pkg:oci/openclaw?repository_url=ghcr.io%2Fopenclaw%2Fopenclaw&tag=2026.9.6",
                        "pkg:oci/tools?repository_url=registry.example.com%2Ftools&tag=2026.9.6");
        assertThat(bill.getDependencies())
                .filteredOn(dependency -> dependency.getRef().startsWith("pkg:oci/"))
                .allSatisfy(image -> assertThat(image.getDependencies())
                        .extracting(Dependency::getRef)
                        .containsExactly("pkg:npm/openclaw@2026.9.6"));
    }

    @Test
    void listsADeclaredImageWithItsDigestAndEachPackageOfAPluginOnce() throws Exception {
        assertThat(parse(bill(RICH)).getComponents())
                .extracting(Component::getType, Component::getGroup, Component::getName, Component::getPurl)
                .containsExactly(
                        tuple(
                                Component.Type.LIBRARY,
                                "@openclaw",
                                "brave-plugin",
                                "pkg:npm/%40openclaw/brave-plugin@2026.9.5"),
                        tuple(Component.Type.APPLICATION, null, "openclaw", "pkg:npm/openclaw@2026.9.6"),
                        tuple(Component.Type.LIBRARY, null, "own-plugin", "pkg:npm/own-plugin@1.0.0%2Bbuild.7"),
                        tuple(
                                Component.Type.CONTAINER,
                                null,
                                "registry.example.com:5000/team/gateway",
                                "pkg:oci/gateway@sha256%3A" + DIGEST.substring("sha256:".length())
                                        + "?repository_url=registry.example.com%3A5000%2Fteam%2Fgateway&tag=2026.9.6"));
    }

    @Test
    void namesEachPackageInTheCanonicalFormOfItsType() throws Exception {
        for (Component component : parse(bill(RICH)).getComponents()) {
            PackageURL purl = new PackageURL(component.getPurl());
            assertThat(purl.canonicalize()).isEqualTo(component.getPurl());
        }
        PackageURL image = new PackageURL(PackageUrl.image("ghcr.io/openclaw/openclaw", "2026.9.6", Optional.of(DIGEST))
                .text());
        assertThat(image.getVersion()).isEqualTo(DIGEST);
        assertThat(image.getQualifiers())
                .isEqualTo(Map.of("repository_url", "ghcr.io/openclaw/openclaw", "tag", "2026.9.6"));
    }

    @Test
    void saysWhatDependsOnWhat() throws Exception {
        Bom bill = parse(bill(RICH));
        Map<String, String> names =
                bill.getComponents().stream().collect(Collectors.toMap(Component::getBomRef, Component::getName));
        names.put(PURL.text(), "chart");

        Map<String, List<String>> graph = bill.getDependencies().stream()
                .collect(Collectors.toMap(
                        dependency -> names.get(dependency.getRef()),
                        dependency -> Optional.ofNullable(dependency.getDependencies()).orElse(List.of()).stream()
                                .map(Dependency::getRef)
                                .map(names::get)
                                .toList()));

        String image = "registry.example.com:5000/team/gateway";
        assertThat(graph)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "chart",
                        List.of("brave-plugin", "own-plugin", image),
                        image,
                        List.of("openclaw"),
                        "openclaw",
                        List.of(),
                        "brave-plugin",
                        List.of(),
                        "own-plugin",
                        List.of()));
    }

    @Test
    void hasTheSameBytesForTheSameDeploymentAndAnotherSerialNumberForAnother() throws Exception {
        Content rich = bill(RICH);
        Content again = bill(RICH);
        Content plain = bill(PLAIN);

        assertThat(again).isEqualTo(rich);
        assertThat(parse(plain).getSerialNumber()).isNotEqualTo(parse(rich).getSerialNumber());
    }

    private Content bill(String descriptor) {
        Compilation.Result result = project.descriptor(descriptor).compile();
        ChartMetadata metadata = new ChartMetadata("1.2.3", Optional.empty(), Optional.empty(), List.of());
        return BillOfMaterials.of(result.deployment(), result.documents(), metadata, PURL, CREATED);
    }

    private static Bom parse(Content bill) throws Exception {
        return new JsonParser().parse(bill.bytes());
    }
}
