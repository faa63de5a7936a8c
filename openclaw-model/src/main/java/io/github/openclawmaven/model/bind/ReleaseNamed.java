package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.Optional;

/** A descriptor names its release in one of two places, so that neither key is required by itself. */
final class ReleaseNamed {

    private static final SourcePath GATEWAY = SourcePath.of("gateway");
    private static final SourcePath RELEASE = GATEWAY.then("release");
    private static final SourcePath TAG = SourcePath.of("kubernetes", "image", "tag");

    private ReleaseNamed() {}

    static void check(SourceTree tree, Diagnostics diagnostics) {
        if (tree.written(RELEASE).isPresent() || tree.written(TAG).isPresent()) {
            return;
        }
        Optional<SourceNode> gateway = tree.written(GATEWAY);
        if (gateway.isEmpty()) {
            diagnostics.report(missing(tree.root(), GATEWAY));
        } else if (gateway.get() instanceof MapNode map) {
            diagnostics.report(missing(map, RELEASE));
        }
    }

    private static Diagnostic missing(MapNode map, SourcePath path) {
        return RecordBinder.missing(map, path.last())
                .hint("set " + RELEASE)
                .note("it is the OpenClaw release to generate for; " + TAG + " may name it instead");
    }
}
