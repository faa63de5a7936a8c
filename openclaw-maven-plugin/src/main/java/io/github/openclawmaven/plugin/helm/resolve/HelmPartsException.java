package io.github.openclawmaven.plugin.helm.resolve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goals need that run Helm cannot be had: why, and what to do. */
public final class HelmPartsException extends Exception {

    private HelmPartsException(String message) {
        super(message);
    }

    static HelmPartsException noLibrary(String goal, Platform platform) {
        String known =
                Stream.of(NativeLibrary.values()).map(NativeLibrary::artifactId).collect(Collectors.joining(", "));
        return new HelmPartsException("There is no Helm library for " + platform + ", only for " + known
                + (platform.musl() ? "; take an image with glibc, such as one of Debian" : "")
                + ". Generating, packaging and pushing need none: skip this one here with -Dopenclaw." + goal
                + ".skip");
    }

    static HelmPartsException unresolved(String goal, List<String> parts, boolean offline, Exception cause) {
        String needed =
                "openclaw:" + goal + " needs Helm's library and Kubernetes' types (" + String.join(", ", parts) + "), ";
        return new HelmPartsException(
                offline
                        ? needed + "and they are not all in the local repository, while Maven is offline (-o). Run once"
                                + " online: mvn openclaw:" + goal
                        : needed + "and Maven cannot resolve them: " + cause.getMessage());
    }
}
