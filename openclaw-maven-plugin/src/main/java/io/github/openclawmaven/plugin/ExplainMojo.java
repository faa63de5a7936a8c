package io.github.openclawmaven.plugin;

import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.explain.Explanation;
import io.github.openclawmaven.plugin.goal.SkippableMojo;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a code is about: why it is a mistake and what to do, with an example of it and of its repair. Without a code it lists all.
 * Needs no POM.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public class ExplainMojo extends SkippableMojo {

    /**
     * The code, such as {@code OC3002}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "code")
    private @Nullable String code;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.explain.skip", defaultValue = "false")
    private boolean skipExplain;

    @Override
    protected boolean skipsThisGoal() {
        return skipExplain;
    }

    @Override
    protected void run() throws MojoFailureException {
        Explanation explanation = new Explanation(CodePage.read());
        List<String> lines = code == null
                ? explanation.list()
                : explanation.of(code).orElseThrow(() -> new MojoFailureException(explanation.unknown(code)));
        lines.forEach(getLog()::info);
    }
}
