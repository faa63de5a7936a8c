package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code .prov} file beside a packaged chart. */
public final class ProvenanceFile {

    private final Path path;

    public ProvenanceFile(Path archive) {
        path = archive.resolveSibling(archive.getFileName() + ".prov");
    }

    public Path path() {
        return path;
    }

    /**
     * Makes the file hold a signature of the provenance. One that is there already and good stays: a new one would differ in
     * nothing but its time.
     *
     * @return false when it stayed
     */
    public boolean sign(Provenance provenance, Gpg gpg) throws IOException, SignException {
        String text = provenance.text();
        if (Files.isRegularFile(path) && gpg.hasSigned(text, Content.of(Files.readAllBytes(path)))) {
            return false;
        }
        return new OutputFile(path).replace(gpg.sign(text));
    }
}
