package io.github.openclawmaven.model.syntax;

import java.util.Locale;
import java.util.Optional;

/** The name of a chart, which is also the default name of its Helm release, and begins the names of its objects. */
public final class ChartName {

    /** What Helm allows a release. */
    private static final int MAX_LENGTH = 53;

    private ChartName() {}

    /** What is wrong with a name. */
    public static Optional<String> problem(String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.of("Helm takes at most " + MAX_LENGTH + " characters, not " + name.length());
        }
        return KubernetesName.LABEL
                .problem(name)
                .or(() -> Character.isDigit(name.charAt(0))
                        ? Optional.of("the name of a Service starts with a letter")
                        : Optional.empty());
    }

    /** The usable name that is most like one that is none; empty where nothing of it can be kept. */
    public static Optional<String> near(String name) {
        String near =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[0-9-]+", "");
        near = near.substring(0, Math.min(near.length(), MAX_LENGTH)).replaceAll("-+$", "");
        return near.isEmpty() ? Optional.empty() : Optional.of(near);
    }
}
