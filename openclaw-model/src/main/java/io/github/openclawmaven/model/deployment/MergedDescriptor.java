package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorWriter;
import io.github.openclawmaven.model.source.ReleaseKey;
import io.github.openclawmaven.model.source.SourceTree;

/**
 * The descriptor that a deployment was made of, as one file: overlay merged, properties and job files put in, the very release
 * named. With the files of agents and skills beside it, it is compiled to the same. The gateway's secrets are not in it, since no
 * descriptor has any.
 */
public final class MergedDescriptor {

    private static final String HEAD =
            """
            # What this chart was made of: the descriptor with its overlay, properties and job files, for one release. Nothing mounts it.
            """;

    private MergedDescriptor() {}

    public static Content of(Deployment deployment) {
        return Content.of(HEAD + DescriptorWriter.write(withRelease(deployment)));
    }

    private static SourceTree withRelease(Deployment deployment) {
        SourceTree source = deployment.source();
        String release = deployment.release().toString();
        return new SourceTree(
                ReleaseKey.give(source.root(), release, source.position(ReleaseKey.RELEASE)), source.suppressions());
    }
}
