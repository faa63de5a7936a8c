package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.kubernetes.Storage;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.regex.Pattern;

/** The state does not lie on a network file system: users report SQLite databases corrupted there. */
final class StorageClassKind implements Rule {

    static final DiagnosticCode NETWORK =
            DiagnosticCode.warning("OC4106", "The storage class looks like a network file system");

    private static final Pattern LOOK =
            Pattern.compile("(?i).*(?:^|[-._])(?:nfs|efs|cephfs|smb|cifs)(?:$|[-._]).*|.*azure-?file.*|.*filestore.*");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .kubernetes()
                .storage()
                .flatMap(Storage::storageClass)
                .filter(name -> LOOK.matcher(name).matches())
                .ifPresent(
                        name -> diagnostics.report(
                                NETWORK.at(
                                                deployment
                                                        .source()
                                                        .position(
                                                                SourcePath.of("kubernetes", "storage", "storageClass")),
                                                "the storage class \"" + name + "\" looks like a network file system")
                                        .hint("choose a class of block storage")
                                        .note(
                                                "the gateway's SQLite databases need file locks that hold; users report corrupted ones")));
    }
}
