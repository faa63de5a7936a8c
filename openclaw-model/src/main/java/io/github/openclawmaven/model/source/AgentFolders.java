package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folders {@code agents/<id>} of an environment: an agent that only other environments have is none of its business. */
final class AgentFolders {

    static final String PARENT = "agents";

    private final SourceDirectory directory;
    private final DescriptorRequest request;
    private final Diagnostics diagnostics;

    AgentFolders(SourceDirectory directory, DescriptorRequest request, Diagnostics diagnostics) {
        this.directory = directory;
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /**
     * Their paths, sorted. One of an agent that no environment declares is among them, and is for a rule to report.
     *
     * @param descriptor as it is in this environment
     */
    List<String> of(MapNode descriptor) {
        List<String> folders = directory.directories(PARENT, diagnostics);
        Set<String> here = agents(Optional.of(descriptor));
        if (folders.stream().allMatch(folder -> here.contains(id(folder)))) {
            return folders;
        }
        Set<String> elsewhere = new HashSet<>();
        sources().forEach(file -> elsewhere.addAll(agents(read(file))));
        elsewhere.removeAll(here);
        folders.stream()
                .filter(folder -> elsewhere.contains(id(folder)))
                .flatMap(folder -> directory.files(folder, diagnostics).stream())
                .forEach(directory::see);
        return folders.stream()
                .filter(folder -> !elsewhere.contains(id(folder)))
                .toList();
    }

    static String id(String folder) {
        return folder.substring(PARENT.length() + 1);
    }

    private Stream<String> sources() {
        OverlayName name = new OverlayName(request.descriptor());
        return Stream.concat(
                Stream.of(request.descriptor()),
                Environments.of(directory, request.descriptor()).stream().map(name::of));
    }

    /** What is wrong in another overlay is said where that is compiled. */
    private Optional<MapNode> read(String file) {
        Diagnostics unsaid = new Diagnostics();
        PropertyFilter filter = new PropertyFilter(request.properties(), unsaid);
        return directory.readText(file, unsaid).flatMap(text -> new YamlReader(unsaid, filter)
                .readMap(SourceText.of(directory.nameOf(file), text), filter.protect(text)));
    }

    private static Set<String> agents(Optional<MapNode> descriptor) {
        return descriptor
                .flatMap(root -> root.get(PARENT))
                .filter(MapNode.class::isInstance)
                .map(agents -> ((MapNode) agents).entries().keySet())
                .orElse(Set.of());
    }
}
