package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.Downloads;
import io.github.openclawmaven.model.deployment.PluginNeed;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a pod downloads beside its image: who is to open a firewall or fill a mirror hears of it before the pod waits. */
final class DownloadsAtStart implements Rule {

    static final DiagnosticCode DOWNLOADS = DiagnosticCode.note("OC6233", "The pod downloads something when it starts");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        // Where nothing can be reached, each of them is an error.
        if (deployment.descriptor().kubernetes().isAirGapped()) {
            return;
        }
        Downloads downloads = Downloads.of(
                deployment.descriptor(),
                PluginNeed.of(deployment).stream()
                        .flatMap(need -> need.installation().stream())
                        .toList());
        String all = Stream.concat(
                        downloads.plugins().stream().map(plugin -> plugin + " from npm"),
                        downloads.servers().stream().map(server -> "what the MCP server \"" + server + "\" runs"))
                .collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            diagnostics.report(DOWNLOADS
                    .at(
                            deployment.source().keyPosition(SourcePath.of("gateway")),
                            "at its first start the pod downloads " + all)
                    .note("kubernetes: {airGapped: true} makes an error of each download"));
        }
    }
}
