package io.github.openclawmaven.plugin.goal;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Which environments a build is asked for. */
final class AskedEnvironments {

    private AskedEnvironments() {}

    /**
     * At least one, each once; an empty one is the descriptor without an overlay.
     *
     * @param environment of {@code openclaw.environment}
     * @param environments of {@code openclaw.environments}
     * @throws MojoFailureException when both are given: which one a person means is not for us to guess
     */
    static List<Optional<String>> of(Optional<String> environment, List<String> environments)
            throws MojoFailureException {
        if (environments.isEmpty()) {
            return List.of(environment);
        }
        if (environment.isPresent()) {
            throw new MojoFailureException("openclaw.environment (" + environment.get()
                    + ") and openclaw.environments (" + String.join(", ", environments)
                    + ") are both set: leave one of them away. openclaw.environments takes one alone too");
        }
        return environments.stream().distinct().map(Optional::of).toList();
    }
}
