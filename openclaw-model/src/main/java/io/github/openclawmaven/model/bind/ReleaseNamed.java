package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
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

    static void check(SourceTree tree, Diagnostics diagnostics) {
        if (ReleaseKey.in(tree).isPresent()) {
            return;
        }
        Optional<SourceNode> gateway = tree.written(GATEWAY);
        if (gateway.isEmpty()) {
            diagnostics.report(missing(tree.root(), GATEWAY));
        } else if (gateway.get() instanceof MapNode map) {
            diagnostics.report(missing(map, ReleaseKey.RELEASE));
        }
    }

    private static Diagnostic missing(MapNode map, SourcePath path) {
        return RecordBinder.missing(map, path.last())
                .hint("set " + ReleaseKey.RELEASE)
                .note("it is the OpenClaw release to generate for; " + ReleaseKey.TAG + " may name it instead");
    }
}
