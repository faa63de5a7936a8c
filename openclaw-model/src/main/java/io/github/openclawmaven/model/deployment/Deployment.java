package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.TaggedRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.source.Misread;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.source.WorkspaceFiles;
import java.util.Optional;

/**
 * What was declared, and the release that will run it.
 *
 * @param descriptor the typed records
 * @param source the same as written, for positions
 * @param misread what of it was not understood
 * @param workspaces files that go into the pod as they are
 * @param facts of the gateway release
 * @param schema its check of its own config
 */
public record Deployment(
        Descriptor descriptor,
        SourceTree source,
        Misread misread,
        WorkspaceFiles workspaces,
        GatewayFacts facts,
        SchemaCheck schema) {

    /**
     * Whether something that the records lack may have been written all the same, at a path or in the way of it, and was not
     * understood: that has been reported, and what would follow from it need not be.
     */
    public boolean misreads(SourcePath path) {
        return misread.at(source, path);
    }

    public GatewayRelease release() {
        return facts.release();
    }

    /** Where the image comes from, without tag: the declared repository, else the official one. */
    public String imageRepository() {
        return descriptor.kubernetes().image().flatMap(Image::repository).orElse(facts.imageRepository());
    }

    /** Whether the descriptor names an image of its own, which may have what the official one lacks. */
    public boolean hasOwnImage() {
        return descriptor.kubernetes().image().flatMap(Image::repository).isPresent();
    }

    /** The tag of the image: the declared one, else the release. */
    public String imageTag() {
        return declaredTag().orElse(release().toString());
    }

    /** The release that the declared tag of the image names; empty when it names none. */
    public Optional<GatewayRelease> taggedRelease() {
        return declaredTag().flatMap(this::releaseIn);
    }

    /** The release that the tag of an image names; empty when it names none. */
    public Optional<GatewayRelease> releaseIn(String tag) {
        Catalogue catalogue = Catalogue.bundled();
        return TaggedRelease.of(tag, it -> it.equals(release()) || catalogue.knows(it));
    }

    private Optional<String> declaredTag() {
        return descriptor.kubernetes().image().flatMap(Image::tag);
    }
}
