package io.github.openclawmaven.plugin.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.gateway.AgentToolFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.output.GeneratedFiles;
import io.github.openclawmaven.plugin.output.NewFiles;
import io.github.openclawmaven.plugin.output.RenderedCharts;
import io.github.openclawmaven.plugin.schema.DescriptorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What a project begins with needs no repair, whatever was asked for. */
class ScaffoldTest {

    private static final String OLD = "2026.2.26";
    private static final String NEWEST = Catalogue.bundled().newest().toString();
    private static final ChartMetadata METADATA =
            new ChartMetadata("1.0.0", Optional.empty(), Optional.empty(), List.of());

    @TempDir
    private Path project;

    static Stream<InitOptions> everyChannelOnEachPlatform() {
        return Stream.of("kubernetes", "openshift").flatMap(platform -> Stream.of(OLD, NEWEST)
                .flatMap(release -> Stream.concat(InitChannel.ALL.stream().map(InitChannel::id), Stream.of("none"))
                        .map(channel -> options(platform, release, channel))));
    }

    /** The first known release, and each from which agents reach something else. */
    static Stream<InitOptions> everyReachOfTools() {
        List<InitOptions> releases = new ArrayList<>();
        Optional<AgentToolFacts> former = Optional.empty();
        for (GatewayRelease release : Catalogue.bundled().known()) {
            AgentToolFacts facts = Catalogue.bundled().facts(release).agentTools();
            if (!former.equals(Optional.of(facts))) {
                releases.add(options("kubernetes", release.toString(), "none"));
            }
            former = Optional.of(facts);
        }
        return releases.stream();
    }

    @ParameterizedTest
    @MethodSource({"everyChannelOnEachPlatform", "everyReachOfTools"})
    void compilesWithoutAWarning(InitOptions options) throws Exception {
        write(options);

        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(project.resolve("src/main/openclaw"), ""),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of()));

        assertThat(compilation.diagnostics())
                .noneMatch(diagnostic -> diagnostic.code().severity() != Severity.NOTE)
                .extracting(Diagnostic::code)
                .noneMatch(code -> code.id().equals("OC5110"));
        assertThat(GeneratedFiles.of(compilation, new RenderedCharts(new ChartRenderer(), METADATA)))
                .containsKeys("openclaw.json", "jobs.json", "chart/acme/Chart.yaml");
    }

    @Test
    void hasAKnownFormOfEachFile() throws Exception {
        write(options("openshift", NEWEST, "slack"));

        Map<String, Object> workflow = new Yaml().load(text(".github/workflows/chart.yml"));
        assertThat(workflow).containsKeys("name", "jobs").containsEntry("permissions", Map.of("contents", "read"));
        assertThat(text(".github/workflows/chart.yml")).contains("${{ github.token }}");
        assertThat(text("pom.xml")).startsWith("<?xml ").contains("<version>9.8.7</version>", "${project.basedir}");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(project.resolve("pom.xml").toFile());
        assertThat(text(".gitignore").lines()).contains("target/", ".openclaw-output.lock");
        assertThat(text("src/schema/descriptor.schema.json")).contains("gateway " + NEWEST);
    }

    @Test
    void theSchemaIsWhereTheFilesSayThatItIs() throws Exception {
        write(options("kubernetes", NEWEST, "none"));

        for (String file : List.of("openclaw.yaml", "agents/main/jobs/morning.md")) {
            Path path = project.resolve("src/main/openclaw").resolve(file);
            String line = Files.readAllLines(path).stream()
                    .filter(each -> each.startsWith("# yaml-language-server: $schema="))
                    .findFirst()
                    .orElseThrow();
            assertThat(path.resolveSibling(line.substring(line.indexOf('=') + 1))
                            .normalize())
                    .exists()
                    .hasParent(project.resolve("src/schema"));
        }
    }

    @Test
    void writesNothingASecondTimeWhateverIsAskedForThen() throws Exception {
        write(options("kubernetes", NEWEST, "telegram"));
        NewFiles directory = new NewFiles(project);

        Scaffold other = scaffold(options("openshift", OLD, "slack"));

        assertThat(other.missing(directory::has)).isEmpty();
        assertThat(other.kept(directory::has))
                .containsExactly(
                        "pom.xml",
                        "src/main/openclaw/openclaw.yaml",
                        "src/schema",
                        ".gitignore",
                        ".mvn/jvm.config",
                        ".github/workflows/chart.yml");
    }

    @Test
    void addsNoAgentToADescriptorThatIsThere() throws Exception {
        Path descriptor = project.resolve("src/main/openclaw/openclaw.yaml");
        Files.createDirectories(descriptor.getParent());
        Files.writeString(descriptor, "name: mine\n");

        write(options("kubernetes", NEWEST, "none"));

        assertThat(descriptor).hasContent("name: mine\n");
        assertThat(descriptor.resolveSibling("agents")).doesNotExist();
        assertThat(project.resolve("pom.xml")).exists();
    }

    private void write(InitOptions options) throws IOException, InitException {
        NewFiles directory = new NewFiles(project);
        directory.write(scaffold(options).missing(directory::has));
    }

    private static Scaffold scaffold(InitOptions options) throws InitException {
        return new Scaffold(options.check(), "9.8.7", DescriptorPage.read());
    }

    private String text(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    private static InitOptions options(String platform, String release, String channel) {
        return new InitOptions(Optional.of("acme"), "here", platform, Optional.of(release), channel);
    }
}
