package io.github.openclawmaven.plugin.helm.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The platforms that Helm's library was built for, each an artifact of its own. */
enum NativeLibrary {
    DARWIN_AMD64,
    DARWIN_ARM64,
    LINUX_AMD64,
    LINUX_ARM64,
    WINDOWS_AMD64;

    /** Name of the artifact, such as {@code linux-amd64}. */
    String artifactId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The library for a platform; empty when there is none. */
    static Optional<NativeLibrary> of(Platform platform) {
        return platform.musl()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(library -> library.artifactId().equals(platform.system() + "-" + platform.processor()))
                        .findFirst();
    }
}
