package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside the source directory is read, whatever a path or a link says. */
class SourceDirectoryTest {

    private static final String CANARY = "canary-of-another-directory";

    @TempDir
    private Path temporary;

    private SourceFolder folder;
    private Path outside;

    @BeforeEach
    void fill() throws IOException {
        folder = new SourceFolder(temporary.resolve("source"))
                .with("openclaw.yaml", SourceFolder.HEAD + "agents: {main: {}}\n")
                .with("agents/main/AGENTS.md", "Be kind.\n");
        outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("file.md"), CANARY);
        Files.writeString(outside.resolve("openclaw.yaml"), SourceFolder.HEAD + "description: " + CANARY + "\n");
    }

    private void assertRefused(Compilation compilation, String... places) {
        assertThat(SourceFolder.mistakes(compilation)).containsExactly(places);
        assertThat(compilation.diagnostics()).allMatch(SourceFolder::hasRemedy);
        assertThat(String.join("\n", SourceFolder.console(compilation))).doesNotContain(CANARY);
        assertThat(compilation.result()).isEmpty();
    }

    private Compilation compile(String descriptor) {
        return folder.compileDescriptor(descriptor);
    }

    @Test
    void filesOfAgentsAndSkillsBelongToTheDeployment() {
        folder.with("skills/reports/SKILL.md", "---\nname: reports\ndescription: Reports\n---\nWrite.\n")
                .with("skills/reports/deep/data.json", "{}");

        WorkspaceFiles files =
                folder.compile().result().orElseThrow().deployment().workspaces();

        assertThat(files.agents().get("main")).extracting(SourceFile::path).containsExactly("AGENTS.md");
        assertThat(files.skills().get("reports"))
                .extracting(SourceFile::path)
                .containsExactly("SKILL.md", "deep/data.json");
    }

    @Test
    void aMissingDescriptorIsReported() {
        assertRefused(compile("other.yaml"), "other.yaml:1:1+0 OC1016");
    }

    @Test
    void aFolderOfTheDescriptorsNameIsReported() throws IOException {
        Files.createDirectories(folder.path("folder.yaml"));

        assertRefused(compile("folder.yaml"), "folder.yaml:1:1+0 OC1016");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Process made =
                new ProcessBuilder("mkfifo", folder.path("agents/main/pipe").toString()).start();
        assertThat(made.waitFor()).isZero();

        Compilation compilation = assertTimeout(Duration.ofMinutes(1), () -> folder.compile());

        assertRefused(compilation, "agents/main/pipe:1:1+0 OC1016");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside/openclaw.yaml", "../outside/missing.yaml", "agents/../../outside/openclaw.yaml"})
    void aDescriptorOutsideIsRefused(String descriptor) {
        assertRefused(compile(descriptor), descriptor + ":1:1+0 OC1011");
    }

    @Test
    void anAbsoluteDescriptorOutsideIsRefused() {
        String descriptor = outside.resolve("openclaw.yaml").toString();

        assertRefused(compile(descriptor), descriptor + ":1:1+0 OC1011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/x", "a/b", "", "..", "x y", "prod\u0000"})
    void anEnvironmentThatIsNoNameHasNoOverlay(String environment) {
        Compilation compilation = folder.compileFor(environment);

        assertRefused(compilation, ".:1:1+0 OC1015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agents/main/NOTES.md", "agents/main/jobs/report.md", "skills/reports/SKILL.md"})
    void aFileThatIsALinkToTheOutsideIsRefused(String file) throws IOException {
        link(file, outside.resolve("file.md"));

        assertRefused(folder.compile(), file + ":1:1+0 OC1011");
    }

    @Test
    void aDescriptorThatIsALinkToTheOutsideIsRefused() throws IOException {
        link("linked.yaml", outside.resolve("openclaw.yaml"));

        assertRefused(compile("linked.yaml"), "linked.yaml:1:1+0 OC1011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skills",
                "skills/reports",
                "agents/other",
                "agents/main/notes",
                "agents/main/jobs",
                "agents/main/a/b"
            })
    void aFolderThatIsALinkToTheOutsideIsRefused(String name) throws IOException {
        link(name, outside);

        assertRefused(folder.compile(), name + ":1:1+0 OC1011");
    }

    @Test
    void theAgentsFolderMustNotBeALink() throws IOException {
        Files.move(folder.path("agents"), outside.resolve("agents"));
        link("agents", outside.resolve("agents"));

        assertRefused(folder.compile(), "agents:1:1+0 OC1011");
    }

    @Test
    void aLinkToAFileInsideIsFollowed() throws IOException {
        link("agents/main/TOOLS.md", folder.path("agents/main/AGENTS.md"));

        WorkspaceFiles files =
                folder.compile().result().orElseThrow().deployment().workspaces();

        assertThat(files.agents().get("main"))
                .extracting(SourceFile::content)
                .containsExactly(Content.of("Be kind.\n"), Content.of("Be kind.\n"));
    }

    @Test
    void aLinkToAFolderInsideIsRefusedSinceItMayHoldItself() throws IOException {
        link("agents/main/again", folder.path("agents/main"));

        assertRefused(folder.compile(), "agents/main/again:1:1+0 OC1016");
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        link("agents/main/loop", folder.path("agents/main/loop"));

        assertRefused(folder.compile(), "agents/main/loop:1:1+0 OC1016");
    }

    @Test
    void aWorkspaceFileOverTheLimitIsRefusedAndOneAtTheLimitIsNot() {
        folder.with("agents/main/a.bin", new byte[SourceDirectory.MAX_FILE_SIZE + 1])
                .with("skills/reports/b.bin", new byte[SourceDirectory.MAX_FILE_SIZE + 1]);

        assertRefused(folder.compile(), "agents/main/a.bin:1:1+0 OC1003", "skills/reports/b.bin:1:1+0 OC1003");
        SourceDirectory directory = new SourceDirectory(folder.path(""), "");
        folder.with("c.bin", new byte[SourceDirectory.MAX_FILE_SIZE]);
        assertThat(directory.read("c.bin", new Diagnostics())).isPresent();
    }

    private void link(String name, Path target) throws IOException {
        Files.createDirectories(folder.path(name).getParent());
        Files.createSymbolicLink(folder.path(name), target);
    }
}
