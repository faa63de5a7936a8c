package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.source.Content;
import java.util.Base64;

/**
 * A file of the pod, as the chart carries it.
 *
 * @param folder in the chart, such as {@code files/config}
 * @param key in the ConfigMap, and name in the mounted directory
 * @param content what arrives in the pod
 * @param form how it gets there
 */
public record ChartFile(String folder, String key, Content content, FileForm form) {

    static ChartFile of(String folder, String key, Content content) {
        return new ChartFile(folder, key, content, FileForm.of(content));
    }

    /** In the chart. */
    public String path() {
        return folder + "/" + key + (form == FileForm.ENCODED ? ".b64" : "");
    }

    /** What lies there in the chart. */
    public Content stored() {
        return form == FileForm.ENCODED ? Content.of(Base64.getEncoder().encodeToString(content.bytes())) : content;
    }
}
