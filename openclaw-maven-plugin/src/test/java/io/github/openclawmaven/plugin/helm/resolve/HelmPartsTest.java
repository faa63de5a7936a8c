package io.github.openclawmaven.plugin.helm.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HelmPartsTest {

    @Test
    void haveTheVersionsThatTheChildWasCompiledWith() throws IOException {
        String helm = version("/META-INF/maven/com.marcnuri.helm-java/helm-java/pom.properties");
        String kubernetes = version("/META-INF/maven/io.fabric8/kubernetes-model-core/pom.properties");

        assertThat(HelmParts.list())
                .contains("com.marcnuri.helm-java:helm-java:" + helm, "io.fabric8:kubernetes-model-apps:" + kubernetes)
                .allSatisfy(part -> assertThat(part).matches("[a-z0-9.-]+:[a-z0-9-]+:[0-9.]+"));
    }

    /** Maven resolves these for every goal. */
    @Test
    void areNoDependenciesOfThePlugin() throws IOException {
        assertThat(text("/META-INF/maven/plugin.xml"))
                .contains("<artifactId>jackson-databind</artifactId>")
                .doesNotContain("com.marcnuri", "io.fabric8", "net.java.dev.jna");
    }

    private static String version(String properties) throws IOException {
        return text(properties)
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = HelmPartsTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
