package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.regex.Pattern;

/** A plugin is named so that the same thing is installed each time. */
final class PluginSyntax implements Rule {

    static final DiagnosticCode VERSION = DiagnosticCode.error("OC6311", "The version of a plugin is not exact");
    static final DiagnosticCode PACKAGE = DiagnosticCode.error("OC6312", "The package of a plugin is not an npm name");

    private static final String IDENTIFIERS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
    private static final Pattern EXACT =
            Pattern.compile("\\d+\\.\\d+\\.\\d+(?:-" + IDENTIFIERS + ")?(?:\\+" + IDENTIFIERS + ")?");
    private static final Pattern NAME = Pattern.compile("(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*");
    private static final int MAX_NAME_LENGTH = 214;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().plugins().forEach((id, plugin) -> {
            plugin.version()
                    .filter(version -> !EXACT.matcher(version).matches())
                    .ifPresent(version -> diagnostics.report(VERSION.at(
                                    deployment.source().position(SourcePath.of("plugins", id, "version")),
                                    "\"" + version + "\" is not an exact version")
                            .hint("such as 2026.9.5")
                            .note("a range or tag would install something else some day")));
            plugin.packageName()
                    .filter(name -> name.length() > MAX_NAME_LENGTH
                            || !NAME.matcher(name).matches())
                    .ifPresent(name -> diagnostics.report(PACKAGE.at(
                                    deployment.source().position(SourcePath.of("plugins", id, "package")),
                                    "\"" + name + "\" is not the name of an npm package")
                            .hint("such as @openclaw/brave-plugin")
                            .note("the version has a key of its own")));
        });
    }
}
