package io.github.openclawmaven.plugin.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maven Central refuses a POM that does not say what the thing is, whose it is and where its source is. */
class CentralMetadataTest {

    private static final Path ROOT = Path.of("..");
    private static final String HOME = "https://github.com/openclawmaven/openclaw-maven-plugin";

    static Stream<String> modules() {
        return Stream.concat(Stream.of("."), model(".").getModules().stream());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhatItIs(String module) {
        Model pom = model(module);

        assertThat(pom.getPackaging()).isIn("pom", "jar", "maven-plugin");
        assertThat(pom.getName()).startsWith("OpenClaw ");
        assertThat(pom.getDescription()).hasSizeGreaterThan(40).doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleHasTheRestFromItsParent(String module) {
        Model pom = model(module);
        if (pom.getParent() == null) {
            assertThat(module).isEqualTo(".");
        } else {
            assertThat(pom.getParent().getArtifactId()).isEqualTo("openclaw-maven-parent");
            assertThat(pom.getScm()).isNull();
            assertThat(pom.getLicenses()).isEmpty();
            assertThat(pom.getUrl()).isNull();
        }
    }

    @Test
    void theParentSaysWhoseItIsAndWhereItsSourceIs() {
        Model pom = model(".");

        assertThat(pom.getUrl()).isEqualTo(HOME);
        assertThat(pom.getChildProjectUrlInheritAppendPath()).isEqualTo("false");
        assertThat(pom.getLicenses()).extracting(License::getName).containsExactly("Apache-2.0");
        assertThat(pom.getLicenses()).extracting(License::getUrl).allMatch(url -> url.startsWith("https://"));
        assertThat(pom.getDevelopers()).isNotEmpty().allSatisfy(developer -> {
            assertThat(developer.getName()).isNotBlank();
            assertThat(developer.getOrganization()).isNotBlank();
            assertThat(developer.getOrganizationUrl()).startsWith("https://");
        });
        assertThat(pom.getScm().getConnection()).isEqualTo("scm:git:" + HOME + ".git");
        assertThat(pom.getScm().getDeveloperConnection()).startsWith("scm:git:ssh://");
        assertThat(pom.getScm().getUrl()).isEqualTo(HOME);
        assertThat(List.of(
                        pom.getScm().getChildScmConnectionInheritAppendPath(),
                        pom.getScm().getChildScmDeveloperConnectionInheritAppendPath(),
                        pom.getScm().getChildScmUrlInheritAppendPath()))
                .containsOnly("false");
        assertThat(pom.getIssueManagement().getUrl()).isEqualTo(HOME + "/issues");
    }

    private static Model model(String module) {
        try (InputStream xml = Files.newInputStream(ROOT.resolve(module).resolve("pom.xml"))) {
            return new MavenXpp3Reader().read(xml);
        } catch (Exception e) {
            throw new AssertionError("the POM of " + module + " cannot be read", e);
        }
    }
}
