package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds what is known of the release that a descriptor names. */
final class ReleaseChoice {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC6001", "The gateway release is not known");
    static final DiagnosticCode NEWER =
            DiagnosticCode.warning("OC6004", "The gateway release is newer than all known ones");
    static final DiagnosticCode UNUSED = DiagnosticCode.note("OC6006", "A schema is given for a release that is known");

    /**
     * A release that can be compiled for.
     *
     * @param schema its own check of its config
     */
    record Chosen(GatewayFacts facts, SchemaCheck schema) {}

    private final Catalogue catalogue;
    private final Optional<Path> schemaFile;
    private final Diagnostics diagnostics;

    /** @param schemaFile the schema of a release that is newer than all of the catalogue */
    ReleaseChoice(Catalogue catalogue, Optional<Path> schemaFile, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.schemaFile = schemaFile;
        this.diagnostics = diagnostics;
    }

    /** Empty when the release cannot be compiled for, which has then been reported. */
    Optional<Chosen> choose(SourceTree source) {
        return NamedRelease.in(source, catalogue, diagnostics).flatMap(this::choose);
    }

    private Optional<Chosen> choose(NamedRelease release) {
        Optional<GatewayRelease> known = catalogue.find(release.text());
        if (known.isPresent()) {
            schemaFile.ifPresent(file -> diagnostics.report(UNUSED.at(
                            release.position(),
                            "the gateway " + known.get() + " is known; the given schema is not used")
                    .hint("leave openclaw.gatewaySchema unset")));
            return known.map(it -> new Chosen(catalogue.facts(it), catalogue.schema(it)));
        }
        Optional<GatewayRelease> newer =
                GatewayRelease.parse(release.text()).filter(it -> it.isAtLeast(catalogue.newest()));
        if (newer.isPresent() && schemaFile.isPresent()) {
            return taught(newer.get(), schemaFile.get(), release);
        }
        diagnostics.report(unknown(release, newer.isPresent()));
        return Optional.empty();
    }

    private Optional<Chosen> taught(GatewayRelease release, Path file, NamedRelease named) {
        Optional<SchemaCheck> schema = new SchemaFile(file, diagnostics).read();
        GatewayRelease newest = catalogue.newest();
        schema.ifPresent(it -> diagnostics.report(NEWER.at(
                        named.position(),
                        "the gateway release " + release + " is newer than " + newest + ", the newest known one")
                .note("openclaw.json is checked with the given schema; all else is as for " + newest)));
        return schema.map(it -> new Chosen(catalogue.facts(newest).of(release), it));
    }

    private Diagnostic unknown(NamedRelease release, boolean newer) {
        List<GatewayRelease> known = catalogue.known();
        Diagnostic diagnostic = UNKNOWN.at(
                        release.position(), "the gateway release \"" + release.text() + "\" is not known")
                .hint(catalogue.nearestInWords(release.text()));
        return newer
                ? diagnostic.note("to use it before this plugin knows it, let that release print its schema"
                        + " (openclaw config schema > FILE) and set openclaw.gatewaySchema to the file")
                : diagnostic.note("known are " + known.size() + " releases from " + known.get(0) + " to "
                        + catalogue.newest() + ", and each month, such as "
                        + catalogue.newest().line()
                        + ", for its newest one");
    }
}
