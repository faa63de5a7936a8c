package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts of the pod, from the class path. */
final class Scripts {

    private static final String FOLDER = "/chart/files/scripts/";
    private static final Pattern IMPORT = Pattern.compile("^import .* from '\\./([^']+)';$", Pattern.MULTILINE);

    private Scripts() {}

    /** These scripts and all that they import, by name. */
    static SortedMap<String, Content> withImports(List<String> names) {
        SortedMap<String, Content> scripts = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!scripts.containsKey(name)) {
                Content script = read(name);
                scripts.put(name, script);
                Matcher imports = IMPORT.matcher(script.text().orElseThrow());
                while (imports.find()) {
                    open.add(imports.group(1));
                }
            }
        }
        return scripts;
    }

    private static Content read(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The chart has no script " + name);
            }
            return Content.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
