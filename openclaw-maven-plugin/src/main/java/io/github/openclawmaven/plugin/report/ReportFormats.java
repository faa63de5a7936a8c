package io.github.openclawmaven.plugin.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All forms of a report. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL = List.of(new SarifFormat(), new JunitFormat(), new GitlabFormat());

    private ReportFormats() {}

    public static Optional<ReportFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(ReportFormat::name).toList();
    }

    /** The files that reports on a subject may have, written or not. */
    public static Set<String> fileNames(ReportSubject subject) {
        return ALL.stream().map(format -> format.fileName(subject)).collect(Collectors.toSet());
    }
}
