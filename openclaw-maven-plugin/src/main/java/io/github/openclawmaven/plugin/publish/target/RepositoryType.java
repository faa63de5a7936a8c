package io.github.openclawmaven.plugin.publish.target;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of chart repositories. */
public enum RepositoryType {
    OCI,
    CHARTMUSEUM,
    NEXUS,
    ARTIFACTORY,
    WEBDAV,
    DIRECTORY;

    /**
     * The kind of repository at an address: {@code oci://…} and directories say it themselves, {@code http} does not.
     *
     * @param named as a user writes it; empty when he does not
     * @throws PublishException when it cannot be told, or both say different things
     */
    static RepositoryType of(String url, Optional<String> named) throws PublishException {
        Optional<RepositoryType> implied = implied(url);
        Optional<RepositoryType> stated = named.isPresent() ? Optional.of(parse(named.get())) : Optional.empty();
        if (implied.isPresent() && stated.isPresent() && !implied.equals(stated)) {
            throw new PublishException("openclaw.push.type is " + stated.get() + ", but openclaw.push.url is that of "
                    + (implied.get() == OCI ? "an OCI registry" : "a directory"));
        }
        boolean web = implied.isEmpty();
        if (web && (stated.isEmpty() || stated.get() == OCI || stated.get() == DIRECTORY)) {
            throw new PublishException(
                    "an http address does not say what kind of repository it is: set openclaw.push.type to "
                            + names(CHARTMUSEUM, NEXUS, ARTIFACTORY, WEBDAV) + ", or write oci:// for a registry");
        }
        return stated.or(() -> implied).orElseThrow();
    }

    private static Optional<RepositoryType> implied(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        if (start.startsWith("oci:")) {
            return Optional.of(OCI);
        }
        return start.startsWith("http:") || start.startsWith("https:") ? Optional.empty() : Optional.of(DIRECTORY);
    }

    private static RepositoryType parse(String named) throws PublishException {
        return Arrays.stream(values())
                .filter(type -> type.toString().equalsIgnoreCase(named.trim()))
                .findFirst()
                .orElseThrow(() -> new PublishException(
                        "openclaw.push.type is \"" + named + "\"; it is one of " + names(values())));
    }

    private static String names(RepositoryType... types) {
        return Arrays.stream(types).map(RepositoryType::toString).collect(Collectors.joining(", "));
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
