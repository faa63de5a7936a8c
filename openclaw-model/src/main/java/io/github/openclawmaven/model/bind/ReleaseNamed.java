package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ReleaseKey;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.Optional;

/** A descriptor names its release in one of two places, so that neither key is required by itself. */
final class ReleaseNamed {

    private static final SourcePath GATEWAY = SourcePath.of("gateway");

    private ReleaseNamed() {}

    static void check(SourceTree tree, Misfits misfits) {
        if (ReleaseKey.in(tree).isPresent()) {
            return;
        }
        Optional<SourceNode> gateway = tree.written(GATEWAY);
        if (gateway.isEmpty()) {
            report(tree.root(), GATEWAY, misfits);
        } else if (gateway.get() instanceof MapNode map) {
            report(map, ReleaseKey.RELEASE, misfits);
        }
    }

    private static void report(MapNode map, SourcePath path, Misfits misfits) {
        if (!misfits.isMeant(map, path.last())) {
            misfits.report(RecordBinder.missing(map, path.last())
                    .hint("set " + ReleaseKey.RELEASE)
                    .note("it is the OpenClaw release to generate for; " + ReleaseKey.TAG + " may name it instead"));
        }
    }
}
