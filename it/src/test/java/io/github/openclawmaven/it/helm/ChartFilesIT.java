package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is in the chart's files arrives in the pod as it is, and restarts the pod when it must. */
class ChartFilesIT extends HelmTest {

    @Test
    void bringsEveryByteOfAFileIntoThePod() throws IOException {
        Map<String, byte[]> files = Map.of(
                "AGENTS.md",
                        utf8(
                                "# {{ .Values.gateway.token }} ${HOME}\n\n\tTab \"quoted\" 'single' # no comment\n   \nüñí 🦞\n"),
                "windows.md", utf8("one\r\ntwo\r\n"),
                "unfinished.md", utf8("no line feed at the end, but spaces   "),
                "indented.md", utf8("   starts with spaces\n"),
                "blank.md", utf8("\n\n"),
                "mark.md", utf8("\uFEFFbyte order mark\n"),
                "breaks.md", utf8("line\u2028separator\u0085next\n"),
                "memory/deep/note.md", utf8("--- \nnot: yaml\n...\n"),
                "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF, '\r', '\n'});
        ChartProject project = project("kubernetes");
        files.forEach((path, bytes) -> project.file("agents/main/" + path, bytes));
        Path chart = project.generate(NEW);

        ConfigMap map = manifests(chart, DEFAULTS).named(ConfigMap.class, RELEASE + "-main-workspace");

        files.forEach((path, bytes) ->
                assertThat(bytes(map, path.replace('/', '_'))).as(path).isEqualTo(bytes));
    }

    @Test
    void bringsScriptsAndDocumentsIntoThePodAsTheyAre() throws IOException {
        Path chart = project("kubernetes").generate(NEW);
        Manifests manifests = manifests(chart, DEFAULTS);

        for (String name : List.of("config", "prepare", "scripts", "jobs")) {
            ConfigMap map = manifests.named(ConfigMap.class, RELEASE + "-" + name);
            assertThat(map.getData()).isNotEmpty();
            for (String key : map.getData().keySet()) {
                assertThat(map.getData())
                        .containsEntry(key, Files.readString(chart.resolve("files/" + name + "/" + key)));
            }
        }
    }

    @Test
    void restartsThePodForItsFilesButNotForAVersionOrJobsAlone() {
        ChartProject project = project("kubernetes");
        Map<String, String> before = podAnnotations(manifests(project.generate(NEW), DEFAULTS));

        project.file("agents/main/jobs/other.md", "---\nschedule: {every: 2h}\n---\nAnother job.\n");
        Path chart = project.generate(NEW);
        assertThat(podAnnotations(manifests(chart, DEFAULTS))).isEqualTo(before).isNotEmpty();
        assertThat(podAnnotations(manifests(chart, "labels: {team: other}"))).isEqualTo(before);

        project.file("agents/main/AGENTS.md", "Changed.\n");
        assertThat(podAnnotations(manifests(project.generate(NEW), DEFAULTS)))
                .isNotEqualTo(before)
                .containsEntry("checksum/config", before.get("checksum/config"));
    }

    @Test
    void restartsThePodForJobsWhereTheGatewayReadsThemAtItsStartOnly() {
        assertThat(podAnnotations(manifests(project("kubernetes").generate(OLD), DEFAULTS)))
                .containsKey("checksum/jobs");
    }

    @Test
    void neverTakesUserTextForATemplate() {
        ChartProject project =
                project("kubernetes", "env:\n  GREETING: '{{ fail \"taken\" }} $(HOME) $$ \"quoted\"'\n");

        Manifests manifests = manifests(project.generate(NEW), DEFAULTS);

        // As Kubernetes writes it: it makes one dollar of two, and $(HOME) of $$(HOME).
        assertThat(variable(gateway(manifests), "GREETING")).isEqualTo("{{ fail \"taken\" }} $$(HOME) $$$$ \"quoted\"");
    }

    private static Map<String, String> podAnnotations(Manifests manifests) {
        return manifests
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations();
    }

    private static byte[] bytes(ConfigMap map, String key) {
        return map.getBinaryData().containsKey(key)
                ? Base64.getDecoder().decode(map.getBinaryData().get(key))
                : utf8(map.getData().get(key));
    }
}
