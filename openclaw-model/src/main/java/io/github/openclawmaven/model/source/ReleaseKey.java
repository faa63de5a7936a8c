package io.github.openclawmaven.model.source;

import java.util.Optional;
import java.util.stream.Stream;

/** The keys by which a descriptor names its gateway release: a key of its own, else the tag of the image. */
public final class ReleaseKey {

    public static final SourcePath RELEASE = SourcePath.of("gateway", "release");
    public static final SourcePath TAG = SourcePath.of("kubernetes", "image", "tag");

    private ReleaseKey() {}

    /** The one of the two that counts; empty when the user wrote neither. */
    public static Optional<SourcePath> in(SourceTree source) {
        return Stream.of(RELEASE, TAG)
                .filter(key -> source.written(key).isPresent())
                .findFirst();
    }
}
