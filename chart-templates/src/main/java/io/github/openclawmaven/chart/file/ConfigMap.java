package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.List;
import java.util.Map;

/**
 * Files that are mounted together, read-only.
 *
 * @param suffix of its name, after the release's
 * @param volume name of the volume
 * @param mountPath directory in the pod
 * @param files in the order of the ConfigMap
 */
public record ConfigMap(String suffix, String volume, String mountPath, List<ChartFile> files) {

    /** Where the chart's directories are mounted. */
    public static final String ROOT = MountedFile.ROOT;

    public ConfigMap {
        files = List.copyOf(files);
    }

    /** A ConfigMap of which there is one, with its files by key. */
    static ConfigMap of(String name, Map<String, Content> files) {
        return new ConfigMap(name, name, ROOT + "/" + name, list("files/" + name, files));
    }

    /** One of several, for an agent or a skill. */
    static ConfigMap of(String kind, String owner, Map<String, Content> files) {
        // The kind stands last, since an id may end with what a Kubernetes name may not end with.
        String name = KubernetesName.ofId(owner) + "-" + kind;
        String folder = kind + "s/" + owner;
        return new ConfigMap(name, name, ROOT + "/" + folder, list("files/" + folder, files));
    }

    private static List<ChartFile> list(String folder, Map<String, Content> files) {
        return files.entrySet().stream()
                .map(file -> ChartFile.of(folder, file.getKey(), file.getValue()))
                .toList();
    }

    /** Whether some file needs {@code binaryData}. */
    public boolean hasEncoded() {
        return files.stream().anyMatch(file -> file.form() == FileForm.ENCODED);
    }

    /** Whether some file is text. */
    public boolean hasText() {
        return files.stream().anyMatch(file -> file.form() != FileForm.ENCODED);
    }
}
