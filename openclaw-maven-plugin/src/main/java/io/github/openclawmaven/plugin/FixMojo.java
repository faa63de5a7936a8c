package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.repair.RepairedSource;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.Environments;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.console.DiagnosticLog;
import io.github.openclawmaven.plugin.goal.DescriptorMojo;
import io.github.openclawmaven.plugin.output.OutputException;
import io.github.openclawmaven.plugin.output.OutputFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Makes the edits that findings ask for and that need no person to decide: a mistyped key or name that can only be one other, a cron
 * expression or a time zone in the form that the gateway reads. Without {@code openclaw.fix.apply} it shows them as a diff and writes
 * nothing. All else in the files stays as it is, comments and ends of lines too; no file outside the source directory is touched. What is left
 * then is named.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "fix", threadSafe = true)
public class FixMojo extends DescriptorMojo {

    /**
     * Writes the edits into the files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.fix.apply", defaultValue = "false")
    private boolean apply;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.fix.skip", defaultValue = "false")
    private boolean skipFix;

    @Override
    protected boolean skipsThisGoal() {
        return skipFix;
    }

    @Override
    protected void use(SourceDirectory directory, List<DescriptorRequest> requests) throws MojoFailureException {
        Set<DescriptorRequest> all = new LinkedHashSet<>(requests);
        Environments.of(directory, requests.get(0).descriptor())
                .forEach(overlay -> all.add(requests.get(0).in(Optional.of(overlay))));
        RepairedSource repaired = RepairedSource.of(directory, all);
        for (RepairedSource.Change change : repaired.files().values()) {
            change.difference().lines().forEach(getLog()::info);
        }
        if (apply) {
            write(directory, repaired);
        }
        getLog().info(summary(repaired));
        tell(repaired.left());
    }

    private void write(SourceDirectory directory, RepairedSource repaired) throws MojoFailureException {
        try {
            for (String path : repaired.files().keySet()) {
                new OutputFile(directory.root().resolve(path)).check();
            }
            for (Map.Entry<String, RepairedSource.Change> file :
                    repaired.files().entrySet()) {
                new OutputFile(directory.root().resolve(file.getKey()))
                        .change(file.getValue().before(), file.getValue().after());
            }
        } catch (OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    private String summary(RepairedSource repaired) {
        String mended = DiagnosticLog.summary(repaired.mended());
        if (repaired.mended().isEmpty()) {
            return "Nothing that can be repaired without a person";
        }
        return apply ? "Repaired " + mended : "Would repair " + mended + "; -Dopenclaw.fix.apply writes it";
    }

    /** Without its excerpts: goals that compile show them. */
    private void tell(List<Diagnostic> left) {
        if (!left.isEmpty()) {
            getLog().info((apply ? "Left: " : "Left then: ") + DiagnosticLog.summary(left));
            DiagnosticText text = new DiagnosticText(left);
            left.forEach(finding -> getLog().info("  " + text.lines(finding).get(0)));
        }
    }
}
