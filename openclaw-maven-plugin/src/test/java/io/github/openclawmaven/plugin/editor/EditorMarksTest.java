package io.github.openclawmaven.plugin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.plugin.report.RepositoryPaths;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;
import org.mockito.Mockito;

class EditorMarksTest {

    @TempDir
    Path project;

    @Test
    void takeThePlaceOfThoseOfAnEarlierBuild() throws Exception {
        BuildContext editor = Mockito.mock(BuildContext.class);
        Path sources = Files.createDirectories(project.resolve("src"));
        File marked =
                Files.writeString(sources.resolve("openclaw.yaml"), "a: b\n").toFile();
        File mended =
                Files.writeString(sources.resolve("openclaw-prod.yaml"), "").toFile();
        Position position = new Position(SourceText.of("src/openclaw.yaml", "a: b\n"), 1, 4, 1);

        new EditorMarks(editor, new RepositoryPaths(project, project))
                .replace(
                        sources,
                        List.of(
                                DiagnosticCode.error("OC1101", "x")
                                        .at(position, "wrong")
                                        .hint("write c"),
                                DiagnosticCode.warning("OC1017", "x").at(position, "odd"),
                                DiagnosticCode.note("OC6007", "x").at(position, "by the way")));

        InOrder order = Mockito.inOrder(editor);
        order.verify(editor).removeMessages(marked);
        order.verify(editor).addMessage(marked, 1, 4, "OC1101: wrong (write c)", BuildContext.SEVERITY_ERROR, null);
        order.verify(editor).addMessage(marked, 1, 4, "OC1017: odd", BuildContext.SEVERITY_WARNING, null);
        Mockito.verify(editor).removeMessages(mended);
        Mockito.verifyNoMoreInteractions(editor);
        assertThat(mended).isEmpty();
    }
}
