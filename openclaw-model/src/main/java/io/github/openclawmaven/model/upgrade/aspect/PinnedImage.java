package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tag and digest of the image, which do not move with the release where the descriptor declares them. */
final class PinnedImage implements Aspect {

    @Override
    public String title() {
        return "Image";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        GatewayRelease next = comparison.to().release();
        if (next.equals(comparison.from().release())) {
            return List.of();
        }
        Optional<Image> image =
                comparison.to().deployment().descriptor().kubernetes().image();
        boolean moved = comparison
                .to()
                .deployment()
                .taggedRelease()
                .filter(next::equals)
                .isPresent();
        return Stream.of(
                        image.flatMap(Image::tag)
                                .filter(tag -> !moved)
                                .map(tag -> stays("kubernetes.image.tag", tag, next)),
                        image.flatMap(Image::digest).map(digest -> stays("kubernetes.image.digest", digest, next)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Change stays(String key, String value, GatewayRelease next) {
        return Change.of("{} is still {}: it must become that of an image with the gateway {}", key, value, next);
    }
}
