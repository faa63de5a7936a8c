package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.regex.Pattern;

/** An allowed origin is written as browsers send it. */
final class OriginsReadable implements Rule {

    static final DiagnosticCode NOT_AN_ORIGIN = DiagnosticCode.error("OC2041", "An allowed origin is not an origin");

    private static final Pattern ORIGIN =
            Pattern.compile("\\*|[a-z][a-z0-9+.-]*://(?:[a-z0-9.-]+|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        PlacedText.items(
                        deployment.descriptor().gateway().controlUi().allowedOrigins(),
                        SourcePath.of("gateway", "controlUi", "allowedOrigins"))
                .stream()
                .filter(origin -> !ORIGIN.matcher(origin.text()).matches())
                .forEach(origin -> diagnostics.report(NOT_AN_ORIGIN
                        .at(origin.position(deployment), "\"" + origin.text() + "\" is not an origin")
                        .hint("scheme, host and perhaps port, no path, such as https://openclaw.example.com")
                        .note("no browser would ever send it")));
    }
}
