package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.ignore.IgnoreRules;
import io.github.openclawmaven.model.syntax.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Accounts for every file of a source directory: what was not read, is no overlay and is not ignored is reported, with the place
 * where it belongs; and what is delivered under a name that leads astray.
 */
final class UnusedFiles {

    static final DiagnosticCode UNUSED = DiagnosticCode.warning("OC1030", "A file is used by nothing");
    static final DiagnosticCode ASTRAY =
            DiagnosticCode.warning("OC1031", "A file goes into the pod and seems meant for something else");

    /** More in one folder of which nothing is used are said of the folder. */
    private static final int SAID_ALONE = 10;

    private final SourceDirectory directory;
    private final OverlayName descriptor;
    private final Optional<Path> gatewaySchema;
    private final Diagnostics diagnostics;

    UnusedFiles(SourceDirectory directory, DescriptorRequest request, Diagnostics diagnostics) {
        this.directory = directory;
        this.descriptor = new OverlayName(request.descriptor());
        this.gatewaySchema = request.gatewaySchema().map(Path::toAbsolutePath);
        this.diagnostics = diagnostics;
    }

    /** @param delivered all that goes into the pod as it is; everything else has been read */
    void check(WorkspaceFiles delivered) {
        List<String> all = directory.everything(diagnostics);
        List<String> unused = new ArrayList<>();
        for (String file : all) {
            if (!isUsed(file)) {
                unused.add(file);
            }
        }
        if (!unused.isEmpty()) {
            report(unused, usedFolders(all, unused), rules("unused.txt"));
        }
        List<PathRule> astray = rules("astray.txt");
        for (Map.Entry<String, List<SourceFile>> agent : delivered.agents().entrySet()) {
            for (SourceFile file : agent.getValue()) {
                String path = AgentFolders.PARENT + "/" + agent.getKey() + "/" + file.path();
                remedy(path, astray).ifPresent(remedy -> diagnostics.report(astray(file, remedy)));
            }
        }
    }

    private static Diagnostic astray(SourceFile file, String remedy) {
        return ASTRAY.at(
                        file.source().start(),
                        file.source().name() + " is delivered as a file of the workspace, and no more")
                .hint(remedy)
                .note("rename it, or say in it why its name is right: openclaw:ignore " + ASTRAY.id());
    }

    private boolean isUsed(String file) {
        return directory.hasSeen(file)
                || gatewaySchema.equals(
                        Optional.of(directory.root().resolve(file).toAbsolutePath()))
                || file.startsWith(descriptor.folder())
                        && descriptor
                                .environment(file.substring(descriptor.folder().length()))
                                .isPresent();
    }

    private void report(List<String> unused, Set<String> usedFolders, List<PathRule> rules) {
        Map<String, List<String>> byFolder = unused.stream()
                .collect(Collectors.groupingBy(
                        file -> folders(file)
                                .filter(folder -> !usedFolders.contains(folder))
                                .findFirst()
                                .orElse(file),
                        TreeMap::new,
                        Collectors.toList()));
        byFolder.forEach((folder, files) -> {
            if (files.size() > SAID_ALONE) {
                report(folder, " with " + files.size() + " files is used by nothing", rules);
            } else {
                files.forEach(file -> report(file, " is used by nothing", rules));
            }
        });
    }

    private void report(String path, String problem, List<PathRule> rules) {
        SourceText source = SourceText.withoutText(directory.nameOf(path));
        diagnostics.report(UNUSED.at(source.start(), source.name() + problem)
                .hint(remedy(path, rules)
                        // What has that name already and is no overlay has one that no environment can have.
                        .filter(remedy -> !remedy.endsWith(" " + path))
                        .orElse(""))
                .note("it is neither read nor delivered; what lies here for people is named in "
                        + IgnoreRules.FILE_NAME));
    }

    // What follows runs for each file of each build, also where all is well: loops spare a JVM that just started the
    // classes that
    // streams are made of.

    private static Optional<String> remedy(String path, List<PathRule> rules) {
        for (PathRule rule : rules) {
            Optional<String> remedy = rule.remedy(path);
            if (remedy.isPresent()) {
                return remedy;
            }
        }
        return Optional.empty();
    }

    private List<PathRule> rules(String table) {
        List<PathRule> rules = new ArrayList<>();
        for (String line : TableFile.rows(UnusedFiles.class, table)) {
            rules.add(PathRule.of(line, descriptor));
        }
        return rules;
    }

    private static Set<String> usedFolders(List<String> all, List<String> unused) {
        Set<String> used = new HashSet<>(all);
        unused.forEach(used::remove);
        return used.stream().flatMap(UnusedFiles::folders).collect(Collectors.toSet());
    }

    /** Those that a file lies in, the outermost first. */
    private static Stream<String> folders(String file) {
        return Stream.iterate(file.indexOf('/'), slash -> slash > 0, slash -> file.indexOf('/', slash + 1))
                .map(slash -> file.substring(0, slash));
    }
}
