package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Image;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.SchemaCheck;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.source.WorkspaceFiles;

/**
 * What was declared, and the release that will run it.
 *
 * @param descriptor the typed records
 * @param source the same as written, for positions
 * @param workspaces files that go into the pod as they are
 * @param facts of the gateway release
 * @param schema its check of its own config
 */
public record Deployment(
        Descriptor descriptor, SourceTree source, WorkspaceFiles workspaces, GatewayFacts facts, SchemaCheck schema) {

    public GatewayRelease release() {
        return facts.release();
    }

    /** Where the image comes from, without tag: the declared repository, else the official one. */
    public String imageRepository() {
        return descriptor.kubernetes().image().flatMap(Image::repository).orElse(facts.imageRepository());
    }
}
