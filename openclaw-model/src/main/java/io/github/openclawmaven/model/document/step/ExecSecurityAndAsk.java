package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Map;
import java.util.Optional;

/** {@code exec.mode} was the pair {@code security} and {@code ask}; there was no {@code auto}. */
final class ExecSecurityAndAsk implements Downgrade {

    static final DiagnosticCode NO_AUTO = DiagnosticCode.error("OC6101", "The release has no exec mode auto");

    private record Pair(String security, String ask) {}

    private static final Map<String, Pair> PAIRS = Map.of(
            "deny", new Pair("deny", "off"),
            "allowlist", new Pair("allowlist", "off"),
            "ask", new Pair("allowlist", "on-miss"),
            "full", new Pair("full", "off"));

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.5.27");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer exec : Places.in(document, "/tools/exec", "/agents/list/*/tools/exec")) {
            JsonPointer mode = exec.appendProperty("mode");
            document.get(mode).ifPresent(word -> {
                Optional<SourcePath> declared = document.isDeclared(mode) ? document.origin(mode) : Optional.empty();
                Pair pair = PAIRS.get(word.textValue());
                document.remove(mode);
                if (pair == null) {
                    diagnostics.report(NO_AUTO.at(
                                    deployment.source().position(declared.orElse(SourcePath.ROOT)),
                                    "the gateway " + deployment.release() + " has no exec mode \"" + word.textValue()
                                            + "\"")
                            .hint("use ask, or a release from 2026.5.28"));
                } else {
                    write(document, exec.appendProperty("security"), pair.security(), declared);
                    write(document, exec.appendProperty("ask"), pair.ask(), declared);
                }
            });
        }
    }

    /** What nobody asked for stays open to {@code config:}. */
    private static void write(ConfigDocument document, JsonPointer place, String word, Optional<SourcePath> declared) {
        declared.ifPresentOrElse(
                origin -> document.set(place, TextNode.valueOf(word), origin),
                () -> document.set(place, TextNode.valueOf(word)));
    }
}
