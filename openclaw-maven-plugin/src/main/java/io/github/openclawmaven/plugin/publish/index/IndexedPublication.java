package io.github.openclawmaven.plugin.publish.index;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.VersionExists;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts a chart, its provenance and its entry in the index into a repository that is nothing but files. Each step is left out
 * when its result is there, so that a second run completes one that was interrupted, and changes nothing else.
 *
 * @param prefix what the URLs in the index start with; empty for URLs relative to the index
 * @param time that the index gives for the publication
 */
public record IndexedPublication(ChartUpload upload, String prefix, Instant time) {

    private static final String PROVENANCE = ".prov";

    /**
     * Does what is not done yet.
     *
     * @return false when everything was there
     * @throws PublishException when the version is there with other bytes and must not be replaced, before anything is written
     */
    public boolean complete(RepositoryFiles files) throws PublishException {
        PackagedChart chart = upload.chart();
        RepositoryIndex index = RepositoryIndex.read(
                files.read(RepositoryIndex.FILE_NAME, RepositoryIndex.LIMIT + 1),
                files.location(RepositoryIndex.FILE_NAME));
        Optional<Content> present = files.read(chart.fileName(), chart.content().size() + 1);
        boolean otherBytes = present.isPresent() && !present.get().equals(chart.content());
        boolean otherDigest = index.digest(chart)
                .filter(digest -> !digest.equals(chart.sha256()))
                .isPresent();
        if ((otherBytes || otherDigest) && !upload.replaceable()) {
            throw VersionExists.at(files.location(chart.fileName()), chart);
        }
        boolean writesChart = otherBytes || present.isEmpty();
        if (writesChart) {
            files.write(chart.fileName(), chart.content());
        }
        boolean changed = completeProvenance(files, otherBytes) || writesChart;
        if (index.add(chart, prefix + chart.fileName(), time)) {
            files.write(RepositoryIndex.FILE_NAME, index.content());
            changed = true;
        }
        return changed;
    }

    /** Signing the same bytes twice gives two signatures, each as good as the other: the first stays while its chart does. */
    private boolean completeProvenance(RepositoryFiles files, boolean chartReplaced) throws PublishException {
        String name = upload.chart().fileName() + PROVENANCE;
        if (upload.provenance().isEmpty() && !chartReplaced) {
            return false;
        }
        boolean present = files.read(name, 1).isPresent();
        if (upload.provenance().isPresent() && (chartReplaced || !present)) {
            files.write(name, upload.provenance().get());
            return true;
        }
        if (upload.provenance().isEmpty() && present) {
            files.delete(name);
            return true;
        }
        return false;
    }
}
