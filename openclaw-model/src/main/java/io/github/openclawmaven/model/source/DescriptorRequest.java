package io.github.openclawmaven.model.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What to read from a source directory.
 *
 * @param descriptor file name of the descriptor, such as {@code openclaw.yaml}
 * @param environment name of an overlay: {@code prod} merges {@code openclaw-prod.yaml}
 * @param release takes the place of {@code gateway.release}, whatever the descriptor says
 * @param gatewaySchema what {@code openclaw config schema} of that release prints, for one that is newer than all known ones
 * @param properties values for {@code @name@}
 */
public record DescriptorRequest(
        String descriptor,
        Optional<String> environment,
        Optional<ReleaseOption> release,
        Optional<Path> gatewaySchema,
        Map<String, String> properties) {

    public DescriptorRequest {
        properties = Map.copyOf(properties);
    }

    /** For a release that is known; what is given as release is the usual option. */
    public DescriptorRequest(
            String descriptor, Optional<String> environment, Optional<String> release, Map<String, String> properties) {
        this(descriptor, environment, release.map(ReleaseOption::usual), Optional.empty(), properties);
    }

    /** The same for another release. */
    public DescriptorRequest with(Optional<ReleaseOption> otherRelease, Optional<Path> otherSchema) {
        return new DescriptorRequest(descriptor, environment, otherRelease, otherSchema, properties);
    }

    /** The same for another environment; empty for the descriptor alone. */
    public DescriptorRequest in(Optional<String> otherEnvironment) {
        return new DescriptorRequest(descriptor, otherEnvironment, release, gatewaySchema, properties);
    }

    /** The overlay of the environment, in the source directory; empty for the descriptor alone. */
    public Optional<String> overlay() {
        return environment.map(new OverlayName(descriptor)::of);
    }
}
