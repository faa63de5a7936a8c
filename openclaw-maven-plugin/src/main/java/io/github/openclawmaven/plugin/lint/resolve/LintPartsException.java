package io.github.openclawmaven.plugin.lint.resolve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lint needs cannot be had: why, and what to do. */
public final class LintPartsException extends Exception {

    private LintPartsException(String message) {
        super(message);
    }

    static LintPartsException noLibrary(Platform platform) {
        String known =
                Stream.of(NativeLibrary.values()).map(NativeLibrary::artifactId).collect(Collectors.joining(", "));
        return new LintPartsException("There is no Helm library for " + platform + ", only for " + known
                + (platform.musl() ? "; take an image with glibc, such as one of Debian" : "")
                + ". The other goals need none: skip this one here with -Dopenclaw.lint.skip");
    }

    static LintPartsException unresolved(List<String> parts, boolean offline, Exception cause) {
        String needed = "openclaw:lint needs Helm's library and Kubernetes' types (" + String.join(", ", parts) + "), ";
        return new LintPartsException(
                offline
                        ? needed + "and they are not all in the local repository, while Maven is offline (-o). Run once"
                                + " online: mvn openclaw:lint"
                        : needed + "and Maven cannot resolve them: " + cause.getMessage());
    }
}
