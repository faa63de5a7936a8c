package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.PluginNeed;
import io.github.openclawmaven.model.descriptor.extension.Plugin;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.OfficialPlugin;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.catalogue.Span;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Optional;

/** Every plugin that the deployment needs is in the gateway's package, in the image, or can be installed. */
final class PluginsProvided implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC6313", "Nobody says where a plugin comes from");
    static final DiagnosticCode NO_VERSION =
            DiagnosticCode.error("OC6314", "Nobody says which version of a plugin fits");
    static final DiagnosticCode NOT_IN_IMAGE =
            DiagnosticCode.error("OC6315", "A plugin is neither in the image nor installed");

    static final DiagnosticCode OFF = DiagnosticCode.error("OC6317", "A plugin that something needs is switched off");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PluginNeed need : PluginNeed.of(deployment)) {
            Position position = deployment.source().keyPosition(need.reason());
            if (isOff(need, deployment)) {
                reportOff(need, position, diagnostics);
                continue;
            }
            if (need.bundled()) {
                continue;
            }
            if (!need.provided()) {
                reportImage(need, position, deployment, diagnostics);
            } else if (need.packageName().isEmpty()) {
                diagnostics.report(UNKNOWN.at(
                                position,
                                "the gateway " + deployment.release() + " has no plugin \"" + need.id()
                                        + "\", and nobody says where it comes from")
                        .hint(Suggestion.hint(
                                need.id(), deployment.facts().plugins().ids()))
                        .note("name its npm package: plugins." + need.id() + ": {package: …, version: …}"));
            } else if (need.version().isEmpty()) {
                diagnostics.report(NO_VERSION
                        .at(
                                position,
                                "the gateway " + deployment.release() + " does not have the plugin \"" + need.id()
                                        + "\" that this needs, and " + published(need, deployment))
                        .hint(new WithoutPlugin(deployment)
                                .wayOut(need)
                                .orElse(
                                        isUnpublished(need, deployment)
                                                ? "name a package that has it: plugins." + need.id()
                                                        + ": {package: …, version: …}"
                                                : "name it: plugins." + need.id() + ".version"))
                        .note("or have it in an image of your own: plugins." + need.id()
                                + ".provide: false and kubernetes.image.repository"
                                + (isUnpublished(need, deployment)
                                        ? inPackage(need, deployment)
                                        : "; npm view " + need.packageName().get()
                                                + " versions lists what is published")));
            }
        }
    }

    private static String published(PluginNeed need, Deployment deployment) {
        String name = need.packageName().orElseThrow();
        return deployment
                .facts()
                .officialPlugin(need.id())
                .filter(official -> official.packageName().equals(name))
                .flatMap(OfficialPlugin::from)
                .map(from -> "no published version of " + name + " runs on it: they run on " + from + " and later")
                .orElse(
                        isUnpublished(need, deployment)
                                ? "npm has no stable version of " + name
                                : "no fitting version of " + name + " is known");
    }

    /** Whether npm had no version at all of the official package when the releases were described. */
    private static boolean isUnpublished(PluginNeed need, Deployment deployment) {
        return deployment
                .facts()
                .officialPlugin(need.id())
                .filter(official -> need.packageName().equals(Optional.of(official.packageName())))
                .filter(official -> official.from().isEmpty())
                .isPresent();
    }

    private static String inPackage(PluginNeed need, Deployment deployment) {
        return Span.tell(
                        Catalogue.bundled(),
                        release -> Catalogue.bundled().facts(release).bundlesPlugin(need.id()),
                        deployment.release())
                .map(span -> "; of the gateway's own package " + span)
                .orElse("");
    }

    private static boolean isOff(PluginNeed need, Deployment deployment) {
        return Optional.ofNullable(deployment.descriptor().plugins().get(need.id()))
                .flatMap(Plugin::enabled)
                .filter(enabled -> !enabled)
                .isPresent();
    }

    private static void reportOff(PluginNeed need, Position position, Diagnostics diagnostics) {
        if (!need.reason().equals(SourcePath.of("plugins", need.id()))) {
            diagnostics.report(
                    OFF.at(position, "this needs the plugin \"" + need.id() + "\", and plugins: switches it off")
                            .hint("leave out one of the two"));
        }
    }

    private static void reportImage(
            PluginNeed need, Position position, Deployment deployment, Diagnostics diagnostics) {
        if (!deployment.hasOwnImage()) {
            diagnostics.report(NOT_IN_IMAGE
                    .at(
                            position,
                            "the plugin \"" + need.id()
                                    + "\" is not in the official image, and provide: false forbids its"
                                    + " installation")
                    .hint("name an image that has it: kubernetes.image.repository"));
        }
    }
}
