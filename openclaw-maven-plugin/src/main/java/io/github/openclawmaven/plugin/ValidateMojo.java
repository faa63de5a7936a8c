package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.plugin.console.DiagnosticLog;
import io.github.openclawmaven.plugin.goal.CompiledEnvironment;
import io.github.openclawmaven.plugin.goal.CompilingMojo;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads the deployment descriptor and checks it: shape, references, values, Kubernetes, security, and the documents that
 * it becomes against the schema of its gateway release; so too with each overlay that lies beside it. All findings are printed
 * at once; nothing is written but reports.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
@NullUnmarked
public class ValidateMojo extends CompilingMojo {

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    @Override
    protected boolean skipsThisGoal() {
        return skipValidate;
    }

    @Override
    protected void act(List<CompiledEnvironment> environments) {
        for (CompiledEnvironment environment : environments) {
            Deployment deployment = environment.result().deployment();
            getLog().info(deployment.descriptor().name() + " is valid for the gateway " + deployment.release()
                    + environment.words() + ": " + DiagnosticLog.summary(findings(environment.compilation())));
        }
    }
}
