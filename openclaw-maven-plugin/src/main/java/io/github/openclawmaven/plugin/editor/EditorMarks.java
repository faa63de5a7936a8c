package io.github.openclawmaven.plugin.editor;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.plugin.report.FindingWords;
import io.github.openclawmaven.plugin.report.RepositoryPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;

/**
 * Findings as marks at their lines in the editor that runs the build, such as Eclipse with m2e. It has marks for errors and
 * warnings alone.
 */
public record EditorMarks(BuildContext editor, RepositoryPaths paths) {

    /**
     * Takes away the marks of an earlier build and sets those of this one.
     *
     * @param sources the directory whose files may have marks
     */
    public void replace(Path sources, List<Diagnostic> diagnostics) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(Files::isRegularFile).map(Path::toFile).forEach(editor::removeMessages);
        }
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().severity() != Severity.NOTE)
                .forEach(this::add);
    }

    private void add(Diagnostic diagnostic) {
        editor.addMessage(
                paths.file(diagnostic.position()).toFile(),
                diagnostic.position().line(),
                diagnostic.position().column(),
                diagnostic.code().id() + ": " + FindingWords.line(diagnostic),
                diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                null);
    }
}
