package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
     * @return empty when it stayed
     */
    public Optional<SignedText> sign(Provenance provenance, Gpg gpg) throws IOException, SignException {
        String text = provenance.text();
        if (Files.isRegularFile(path) && gpg.hasSigned(text, Content.of(Files.readAllBytes(path)))) {
            return Optional.empty();
        }
        SignedText signed = gpg.sign(text);
        new OutputFile(path).replace(signed.content());
        return Optional.of(signed);
    }
}
