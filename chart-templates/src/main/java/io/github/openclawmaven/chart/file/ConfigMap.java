package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that travel together.
 *
 * @param suffix of its name, after the release's
 * @param files in the order of the ConfigMap
 */
public record ConfigMap(String suffix, List<ChartFile> files) {

    public ConfigMap {
        files = List.copyOf(files);
    }

    /** The files in as few as hold them, in their order; the first has the plain name, so that most changes move nothing. */
    static List<ConfigMap> of(String suffix, List<ChartFile> files) {
        List<ConfigMap> maps = new ArrayList<>();
        List<ChartFile> next = new ArrayList<>();
        long size = 0;
        for (ChartFile file : files) {
            long added = ConfigMapLimit.of(file.key(), file.content());
            if (size + added > ConfigMapLimit.BYTES && !next.isEmpty()) {
                maps.add(new ConfigMap(name(suffix, maps.size()), next));
                next.clear();
                size = 0;
            }
            next.add(file);
            size += added;
        }
        maps.add(new ConfigMap(name(suffix, maps.size()), next));
        return List.copyOf(maps);
    }

    private static String name(String suffix, int index) {
        return index == 0 ? suffix : suffix + "-" + (index + 1);
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
