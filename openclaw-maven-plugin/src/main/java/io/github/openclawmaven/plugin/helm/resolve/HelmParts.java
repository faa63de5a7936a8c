package io.github.openclawmaven.plugin.helm.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Helm's library for this platform, and Kubernetes' types. They are larger than all the rest of the plugin, so that they are
 * none of its dependencies: only who needs them resolves them.
 */
public final class HelmParts {

    /** The one place that knows their versions; Maven fills them in. */
    private static final String LIST = "parts.txt";

    private static final String HELM = "com.marcnuri.helm-java";
    private static final String SCOPE = "runtime";

    private final String goal;
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /**
     * @param goal that needs them, such as {@code lint}
     * @param repositories those that the project takes its plugins from
     */
    public HelmParts(
            String goal,
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories) {
        this.goal = goal;
        this.system = system;
        // The parts' own POMs name repositories too, which nobody here chose.
        this.session = new DefaultRepositorySystemSession(session).setIgnoreArtifactDescriptorRepositories(true);
        this.repositories = List.copyOf(repositories);
    }

    /**
     * The class path of the process.
     *
     * @param plugin the plugin itself and its dependencies: what the parts share with it comes in the same version
     * @throws HelmPartsException when this platform has no Helm, or when something cannot be resolved
     */
    public List<Path> resolve(List<Artifact> plugin) throws HelmPartsException {
        Map<String, Path> classPath = new LinkedHashMap<>();
        plugin.forEach(
                artifact -> classPath.put(key(artifact), artifact.getFile().toPath()));
        for (Artifact part : resolveParts(plugin)) {
            classPath.putIfAbsent(key(part), part.getFile().toPath());
        }
        return List.copyOf(classPath.values());
    }

    private List<Artifact> resolveParts(List<Artifact> plugin) throws HelmPartsException {
        Platform platform = Platform.current();
        NativeLibrary library =
                NativeLibrary.of(platform).orElseThrow(() -> HelmPartsException.noLibrary(goal, platform));
        CollectRequest request = new CollectRequest();
        request.setRepositories(repositories);
        request.setManagedDependencies(
                plugin.stream().map(artifact -> new Dependency(artifact, SCOPE)).toList());
        for (String part : list()) {
            Artifact artifact = new DefaultArtifact(part);
            request.addDependency(new Dependency(artifact, SCOPE, false, otherLibraries()));
            if (artifact.getGroupId().equals(HELM)) {
                request.addDependency(new Dependency(
                        new DefaultArtifact(HELM, library.artifactId(), "jar", artifact.getVersion()), SCOPE));
            }
        }
        try {
            return system
                    .resolveDependencies(session, new DependencyRequest(request, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw HelmPartsException.unresolved(goal, list(), session.isOffline(), e);
        }
    }

    /** Left alone, Maven would take what the POM's profiles choose, or nothing. */
    private static List<Exclusion> otherLibraries() {
        return Stream.of(NativeLibrary.values())
                .map(library -> new Exclusion(HELM, library.artifactId(), "*", "*"))
                .toList();
    }

    /** {@code group:name:version} of each part, without the native library. */
    static List<String> list() {
        try (InputStream list = HelmParts.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the plugin's own " + LIST + " is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
