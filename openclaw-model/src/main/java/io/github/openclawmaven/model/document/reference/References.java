package io.github.openclawmaven.model.document.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.KnownTools;
import io.github.openclawmaven.model.deployment.ModelName;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.deployment.ModelRetirement;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks what the config names, whatever key of the descriptor it comes from. The gateway starts all the same and goes on without;
 * where it does not start, the refusals of the gateway's code say so, and of what stands at the heart of a descriptor the rules.
 */
public final class References {

    static final DiagnosticCode AGENT = DiagnosticCode.error("OC6601", "An agent is named that is not declared");
    static final DiagnosticCode CHANNEL = DiagnosticCode.error("OC6603", "A channel is named that is not declared");
    static final DiagnosticCode TOOL = DiagnosticCode.error("OC6604", "A tool is named that the release does not have");
    static final DiagnosticCode SKILL = DiagnosticCode.error("OC6605", "A skill is named that does not exist");

    private static final Pattern SKILL_FILE = Pattern.compile("skills/([^/]+)/SKILL\\.md");

    private final ConfigDocument document;
    private final Deployment deployment;

    private References(ConfigDocument document, Deployment deployment) {
        this.document = document;
        this.deployment = deployment;
    }

    /** Reports names that lead nowhere, at the keys of the descriptor that have them. */
    public static void report(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        References references = new References(document, deployment);
        for (ReferencePlace place : ReferencePlace.all()) {
            // What could not be read of the things themselves has been said.
            if (!place.refused() && !references.isMisread(place.kind())) {
                references.report(place, diagnostics);
            }
        }
    }

    private void report(ReferencePlace place, Diagnostics diagnostics) {
        Referent referent = referent(place.kind());
        place.in(document)
                .filter(reference -> document.origin(reference.at()).isPresent())
                .forEach(reference -> report(place, reference, referent, diagnostics));
    }

    private void report(ReferencePlace place, Reference reference, Referent referent, Diagnostics diagnostics) {
        SourcePath source = document.source(reference.at(), deployment.source());
        Position position = reference.isKey()
                ? deployment.source().keyPosition(source)
                : deployment.source().position(source);
        Optional<Diagnostic> retired = place.kind() == ReferenceKind.MODEL
                ? ModelRetirement.finding(
                        new ModelReference(reference.name(), source, place.use(deployment.release())),
                        position,
                        deployment)
                : Optional.empty();
        retired.ifPresentOrElse(diagnostics::report, () -> referent.problem(reference.name())
                .map(problem -> referent.code()
                        .at(
                                position,
                                "the gateway cannot use " + place.kind().word() + " \"" + reference.name() + "\": "
                                        + problem)
                        .hint(Suggestion.hint(reference.name(), referent.known()))
                        .note("the gateway takes the name and goes on without"))
                .ifPresent(unknown -> report(place.kind(), reference.name(), unknown, diagnostics)));
    }

    /** Of what the descriptor declares, others may lack the same. */
    private void report(ReferenceKind kind, String name, Diagnostic unknown, Diagnostics diagnostics) {
        switch (kind) {
            case AGENT -> Declarations.agents(deployment).report(name, unknown, diagnostics);
            case CHANNEL -> Declarations.channels(deployment).report(name, unknown, diagnostics);
            case MODEL -> Declarations.providers(deployment).reportModel(new ModelName(name), unknown, diagnostics);
            case TOOL, SKILL, MEMORY -> diagnostics.report(unknown);
        }
    }

    private boolean isMisread(ReferenceKind kind) {
        return kind.declarations().filter(deployment::misreads).isPresent();
    }

    private Referent referent(ReferenceKind kind) {
        return switch (kind) {
            case AGENT -> named(AGENT, DeclaredAgents.in(document), "no agent of that name is declared");
            case MODEL -> new ConfiguredModels(document, deployment.facts());
            case CHANNEL -> named(
                    CHANNEL, deployment.descriptor().channels().ids(), "no channel of that name is declared");
            case TOOL -> {
                KnownTools tools = new KnownTools(deployment);
                yield new NamedReferent(
                        TOOL,
                        tools.names(),
                        tools::covers,
                        "the gateway " + deployment.release() + " has no such tool");
            }
            case MEMORY -> new MemoryProviders(document, deployment);
            case SKILL -> named(SKILL, skills(), "neither the project nor the gateway's package has it");
        };
    }

    private static Referent named(DiagnosticCode code, Collection<String> known, String problem) {
        return new NamedReferent(code, known, known::contains, problem);
    }

    /** Those of the package, of the project, and of the workspace of any agent. */
    private Set<String> skills() {
        Set<String> skills = new TreeSet<>(deployment.facts().skills());
        skills.addAll(deployment.workspaces().skills().keySet());
        deployment.workspaces().agents().values().stream()
                .flatMap(List::stream)
                .map(SourceFile::path)
                .map(SKILL_FILE::matcher)
                .filter(Matcher::matches)
                .forEach(match -> skills.add(match.group(1)));
        return skills;
    }
}
