package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Optional;

/** Reads the descriptor, its overlay, job files and workspaces of a source directory; nothing is typed yet. */
public final class DescriptorReader {

    static final DiagnosticCode NO_OVERLAY = DiagnosticCode.error("OC1015", "An overlay does not exist");

    private final SourceDirectory directory;
    private final DescriptorRequest request;
    private final Diagnostics diagnostics;
    private final PropertyFilter filter;

    public DescriptorReader(SourceDirectory directory, DescriptorRequest request, Diagnostics diagnostics) {
        this.directory = directory;
        this.request = request;
        this.diagnostics = diagnostics;
        this.filter = new PropertyFilter(request.properties(), diagnostics);
    }

    /** Empty when the descriptor could not be read as a map, which has then been reported. */
    public Optional<DescriptorSource> read() {
        Optional<MapNode> base = readYaml(request.descriptor());
        Optional<MapNode> merged = request.environment().isEmpty()
                ? base
                : overlay(request.environment().get())
                        .flatMap(over -> base.map(descriptor -> EnvironmentName.give(
                                request.environment().get(), descriptor, over, Overlay.merge(descriptor, over))));
        return merged.map(this::withRelease).map(this::withFiles);
    }

    private DescriptorSource withFiles(MapNode root) {
        List<String> agents = new AgentFolders(directory, request, diagnostics).of(root);
        MapNode whole = new JobFiles(directory, diagnostics).addTo(root, agents);
        SourceTree tree = new SourceTree(whole, diagnostics.suppressions());
        WorkspaceFiles workspaces = WorkspaceFiles.read(directory, agents, diagnostics);
        new UnusedFiles(directory, request, diagnostics).check(workspaces);
        return new DescriptorSource(tree, workspaces);
    }

    private MapNode withRelease(MapNode root) {
        return request.release()
                .map(release -> {
                    String text = release.release();
                    return ReleaseKey.give(
                            root, text, new Position(SourceText.of(release.option(), text), 1, 1, text.length()));
                })
                .orElse(root);
    }

    private Optional<MapNode> overlay(String environment) {
        String file = new OverlayName(request.descriptor()).of(environment);
        List<String> environments = Environments.all(directory, request.descriptor());
        if (environments.contains(environment)) {
            return readYaml(file);
        }
        diagnostics.report(NO_OVERLAY
                .at(
                        directory.place(),
                        "the environment \"" + environment + "\" has no overlay: there is no " + file + " in here")
                .hint(Suggestion.hint(environment, environments))
                .note(
                        environments.isEmpty()
                                ? "create that file beside the descriptor, or leave openclaw.environment unset"
                                : "there are overlays for " + String.join(", ", environments)));
        return Optional.empty();
    }

    private Optional<MapNode> readYaml(String file) {
        return directory.readText(file, diagnostics).flatMap(text -> new YamlReader(diagnostics, filter)
                .readMap(SourceText.of(directory.nameOf(file), text), filter.protect(text)));
    }
}
