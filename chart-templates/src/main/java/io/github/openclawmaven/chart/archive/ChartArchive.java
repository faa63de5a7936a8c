package io.github.openclawmaven.chart.archive;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.source.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Packs a chart as {@code helm package} does, into a directory of its name, but so that the same tree and time give the same
 * bytes on any machine: sorted files, no owner, one time for all.
 */
public final class ChartArchive {

    private static final int MODE = 0100644;

    private ChartArchive() {}

    /**
     * The archive as the content of a {@code .tgz} file.
     *
     * @param modified time of all files in the archive, counted in whole seconds
     */
    public static Content of(ChartTree chart, Instant modified) {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream archive = new TarArchiveOutputStream(tar, StandardCharsets.UTF_8.name())) {
            archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            archive.setAddPaxHeadersForNonAsciiNames(true);
            for (Map.Entry<String, Content> file : chart.files().entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(chart.name() + "/" + file.getKey());
                entry.setMode(MODE);
                entry.setIds(0, 0);
                entry.setNames("", "");
                entry.setSize(file.getValue().size());
                entry.setLastModifiedTime(FileTime.from(Instant.ofEpochSecond(modified.getEpochSecond())));
                archive.putArchiveEntry(entry);
                archive.write(file.getValue().bytes());
                archive.closeArchiveEntry();
            }
            archive.finish();
            return Content.of(ReproducibleGzip.compress(tar.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }
}
