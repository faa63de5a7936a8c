package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** A build without a descriptor: where it was looked for, and the smallest one to start from. */
public final class MissingDescriptor {

    private MissingDescriptor() {}

    /** @param beside names of what is in the directory */
    public static MojoFailureException failure(String directory, String descriptor, List<String> beside) {
        return new MojoFailureException(String.join(
                "\n",
                "No deployment descriptor: " + directory + "/" + descriptor + " does not exist."
                        + Suggestion.nearest(descriptor, beside)
                                .map(near -> " Did you mean " + near + "? Rename it to " + descriptor + ".")
                                .orElse(""),
                "Create it, for example:",
                "",
                "  apiVersion: openclaw/v1",
                "  name: my-assistant",
                "  gateway: {release: 2026.9.6}",
                "  models:",
                "    default: anthropic/claude-sonnet-4-6",
                "    providers:",
                "      anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}",
                "  agents:",
                "    main: {}",
                "",
                "let openclaw:init begin one with all that belongs to it, or say where it is:"
                        + " -Dopenclaw.sourceDirectory=… -Dopenclaw.descriptor=…"));
    }
}
