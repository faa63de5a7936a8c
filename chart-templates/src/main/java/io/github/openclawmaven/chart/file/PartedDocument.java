package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that the chart's own scripts read, as files that ConfigMaps can hold. One that is too large is cut, and under its
 * name stands a list of the parts with the hash of the whole: ConfigMaps do not change together, and a reader that found the
 * parts of two versions would take away what is only on its way.
 */
final class PartedDocument {

    private static final byte LINE_FEED = '\n';

    /** For the key, and for what the end of a part may be away from a good place, in bytes. */
    private static final int PART = ConfigMapLimit.BYTES - 1024;

    private PartedDocument() {}

    /** The files by key. */
    static Map<String, Content> of(String key, String text) {
        if (ConfigMapLimit.of(key, Content.of(text)) <= ConfigMapLimit.BYTES) {
            return Map.of(key, Content.of(text));
        }
        Map<String, Content> parts = new LinkedHashMap<>();
        for (String part : cut(text.getBytes(StandardCharsets.UTF_8))) {
            parts.put(key + "." + (parts.size() + 1), Content.of(part));
        }
        Map<String, Content> files = new LinkedHashMap<>();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("parts", List.copyOf(parts.keySet()));
        list.put("sha256", Content.of(text).sha256());
        files.put(key, Content.of(JsonText.of(JsonTree.of(list))));
        files.putAll(parts);
        return files;
    }

    private static List<String> cut(byte[] bytes) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < bytes.length; ) {
            int end = bytes.length - start <= PART ? bytes.length : end(bytes, start);
            parts.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            start = end;
        }
        return parts;
    }

    /** After the last line that ends in the part; within a line that is longer than that, before a character. */
    private static int end(byte[] bytes, int start) {
        int end = start + PART;
        int line = end;
        while (line > start && bytes[line - 1] != LINE_FEED) {
            line--;
        }
        if (line > start) {
            return line;
        }
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }
}
