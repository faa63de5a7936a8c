package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.syntax.Suggestion;
import io.github.openclawmaven.plugin.report.ReportFormat;
import io.github.openclawmaven.plugin.report.ReportFormats;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Which reports a build is asked for. */
final class AskedReports {

    private AskedReports() {}

    /**
     * The forms of these names.
     *
     * @throws MojoFailureException that lists what is possible
     */
    static List<ReportFormat> of(List<String> names) throws MojoFailureException {
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : names) {
            formats.add(ReportFormats.named(name)
                    .orElseThrow(() -> new MojoFailureException("openclaw.reports names \"" + name
                            + "\", which is none of " + String.join(", ", ReportFormats.names())
                            + Suggestion.nearest(name, ReportFormats.names())
                                    .map(near -> ": did you mean " + near + "?")
                                    .orElse(""))));
        }
        return formats;
    }
}
