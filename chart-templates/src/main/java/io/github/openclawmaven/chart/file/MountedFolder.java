package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that the pod finds in one directory, read-only, from as many ConfigMaps as hold them.
 *
 * @param volume name of the volume
 * @param mountPath directory in the pod
 * @param configMaps at least one
 */
public record MountedFolder(String volume, String mountPath, List<ConfigMap> configMaps) {

    /** Where the chart's directories are mounted. */
    public static final String ROOT = MountedFile.ROOT;

    public MountedFolder {
        configMaps = List.copyOf(configMaps);
    }

    /** A folder of which there is one, with its files by key. */
    static MountedFolder of(String name, Map<String, Content> files) {
        return new MountedFolder(name, ROOT + "/" + name, ConfigMap.of(name, list("files/" + name, files)));
    }

    /** One of several, for an agent or a skill. */
    static MountedFolder of(String kind, String owner, Map<String, Content> files) {
        // The kind stands last, since an id may end with what a Kubernetes name may not end with.
        String name = KubernetesName.ofId(owner) + "-" + kind;
        String folder = kind + "s/" + owner;
        return new MountedFolder(name, ROOT + "/" + folder, ConfigMap.of(name, list("files/" + folder, files)));
    }

    private static List<ChartFile> list(String folder, Map<String, Content> files) {
        return files.entrySet().stream()
                .map(file -> ChartFile.of(folder, file.getKey(), file.getValue()))
                .toList();
    }

    /** The files of all ConfigMaps. */
    public Stream<ChartFile> files() {
        return configMaps.stream().flatMap(map -> map.files().stream());
    }
}
