package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys by which a descriptor names its gateway release: a key of its own, else the tag of the image. */
public final class ReleaseKey {

    public static final SourcePath RELEASE = SourcePath.of("gateway", "release");
    public static final SourcePath TAG = SourcePath.of("kubernetes", "image", "tag");

    private ReleaseKey() {}

    /**
     * A descriptor that names a release by the key of its own, whatever it named before.
     *
     * @param position of the release
     */
    public static MapNode give(MapNode root, String release, Position position) {
        MapNode gateway = MapNode.empty(position)
                .with(ScalarNode.string(RELEASE.last(), position), ScalarNode.string(release, position));
        return Overlay.merge(
                root,
                MapNode.empty(position).with(ScalarNode.string(RELEASE.parent().last(), position), gateway));
    }

    /** The one of the two that counts; empty when the user wrote neither. */
    public static Optional<SourcePath> in(SourceTree source) {
        return Stream.of(RELEASE, TAG)
                .filter(key -> source.written(key).isPresent())
                .findFirst();
    }
}
