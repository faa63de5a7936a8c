package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.FrontMatter;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.SourceNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A skill says what it is for: the gateway skips one without a description, and looks for no file but SKILL.md. */
final class SkillReadable implements Rule {

    static final DiagnosticCode SKIPPED = DiagnosticCode.error("OC3040", "A skill does not say what it is for");
    static final DiagnosticCode MISNAMED = DiagnosticCode.error("OC3041", "A skill's file is not called SKILL.md");

    private static final Pattern SHARED = Pattern.compile("(?i)SKILL\\.md");
    private static final Pattern OF_AGENT = Pattern.compile("skills/[^/]+/(?i:SKILL\\.md)");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.workspaces().skills().values().forEach(files -> files.stream()
                .filter(file -> SHARED.matcher(file.path()).matches())
                .forEach(file -> problem(file).ifPresent(diagnostics::report)));
        deployment.workspaces().agents().values().forEach(files -> files.stream()
                .filter(file -> OF_AGENT.matcher(file.path()).matches())
                .forEach(file -> problem(file).ifPresent(diagnostics::report)));
    }

    private static Optional<Diagnostic> problem(SourceFile file) {
        if (!file.path().endsWith("SKILL.md")) {
            return Optional.of(MISNAMED.at(file.source().start(), file.source().name() + " is not seen by the gateway")
                    .hint("rename it to SKILL.md"));
        }
        String content = file.content().text().orElse("");
        SourceText source = SourceText.of(file.source().name(), content);
        Diagnostics unread = new Diagnostics();
        Optional<FrontMatter> read = FrontMatter.parse(source, content, unread);
        if (read.isEmpty()) {
            return unread.inDocumentOrder().stream().findFirst();
        }
        Optional<SourceNode> description = read.get().keys().get("description");
        boolean described = description.orElse(null) instanceof ScalarNode text
                && !text.isNull()
                && !text.text().isBlank();
        return described
                ? Optional.empty()
                : Optional.of(SKIPPED.at(
                                description
                                        .map(SourceNode::position)
                                        .orElse(
                                                content.isEmpty()
                                                        ? file.source().start()
                                                        : source.start()),
                                "the skill has no description")
                        .hint("start the file with ---, name: …, description: … and ---")
                        .note("the gateway skips it: its log says \"Skipping invalid skill\""));
    }
}
