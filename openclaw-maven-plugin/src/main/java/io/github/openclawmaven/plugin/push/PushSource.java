package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.InvalidChartException;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.build.ChartArtifact;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The packaged chart that a build pushes.
 *
 * @param artifact the project's own
 * @param file what the user names in its place
 */
record PushSource(ChartArtifact artifact, Optional<File> file) {

    boolean isEmpty() {
        return file.isEmpty() && artifact.file().isEmpty();
    }

    /** For the line about its push: which environment it is of, where the build knows that. */
    String words() {
        return file.isPresent() ? "" : artifact.words();
    }

    /** @throws MojoFailureException when there is no chart, or it cannot be read */
    ChartUpload read() throws MojoFailureException {
        Path archive = file.or(artifact::file)
                .map(File::toPath)
                .orElseThrow(() ->
                        new MojoFailureException("There is no packaged chart to push: run openclaw:package first, in"
                                + " the same build, or name a file with openclaw.push.chart"));
        if (file.isPresent() && !Files.isRegularFile(archive)) {
            throw new MojoFailureException(archive + " does not exist: correct openclaw.push.chart");
        }
        Optional<Path> provenance = file.isPresent()
                ? Optional.of(archive.resolveSibling(archive.getFileName() + ".prov"))
                        .filter(Files::isRegularFile)
                : artifact.provenance().map(File::toPath);
        try {
            return new ChartUpload(
                    ChartArchiveReader.read(content(archive)),
                    provenance.isPresent() ? Optional.of(content(provenance.get())) : Optional.empty());
        } catch (InvalidChartException e) {
            throw new MojoFailureException(archive + " is no packaged chart: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoFailureException(archive + " or its provenance cannot be read: " + e.getMessage(), e);
        }
    }

    private static Content content(Path path) throws IOException {
        return Content.of(Files.readAllBytes(path));
    }
}
