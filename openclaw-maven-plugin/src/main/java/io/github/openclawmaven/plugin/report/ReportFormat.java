package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.source.Content;

/** A form in which findings are written to a file, for one kind of reader. */
public interface ReportFormat {

    /** What {@code openclaw.reports} calls it. */
    String name();

    /** The name of its file, by which readers know it where they look for one. */
    String fileName(ReportSubject subject);

    /** The file. It names no machine and no time: the same findings are the same bytes. */
    Content write(Report report);
}
