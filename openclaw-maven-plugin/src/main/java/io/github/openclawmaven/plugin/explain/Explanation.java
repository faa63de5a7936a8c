package io.github.openclawmaven.plugin.explain;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.syntax.Suggestion;
import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a terminal shows of codes, line by line. */
public final class Explanation {

    private static final int WIDTH = 100;

    private final CodePage page;

    public Explanation(CodePage page) {
        this.page = page;
    }

    /** All codes, each with what it is about. */
    public List<String> list() {
        List<String> lines = new ArrayList<>();
        String group = "";
        for (CodeText code : page.all()) {
            if (!code.group().equals(group)) {
                group = code.group();
                lines.addAll(lines.isEmpty() ? List.of(group) : List.of("", group));
            }
            lines.add(String.format(Locale.ROOT, "  %s  %-7s  %s", code.code(), code.severity(), code.summary()));
        }
        return lines;
    }

    /** The page of a code; empty where there is none of that name, in capitals or not, with its letters or without. */
    public Optional<List<String>> of(String name) {
        return page.of(plain(name)).map(this::lines);
    }

    /** What to say of a code that there is not. */
    public String unknown(String name) {
        List<String> known = page.all().stream().map(CodeText::code).toList();
        return "There is no code " + ConsoleText.harmless(name) + ": "
                + Suggestion.nearest(plain(name), known)
                        .map(near -> "did you mean " + near + "? ")
                        .orElse("")
                + "Without -Dcode openclaw:explain lists all";
    }

    private static String plain(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT);
        return plain.matches("[0-9]{4}") ? "OC" + plain : plain;
    }

    private List<String> lines(CodeText code) {
        List<String> lines = new ArrayList<>();
        lines.add(code.code() + ": " + code.severity() + ": " + code.summary());
        lines.add("");
        lines.addAll(wrapped(code.plainRemedy()));
        Examples.of(code.code()).ifPresent(example -> {
            lines.addAll(List.of("", "A mistake, in " + example.file() + ":", ""));
            example.mistake().forEach(line -> lines.add("    " + line));
            example.repair().ifPresent(repair -> {
                lines.addAll(List.of("", repair.isEmpty() ? "Repaired, none of it stays." : "Repaired:", ""));
                repair.forEach(line -> lines.add("    " + line));
            });
        });
        lines.addAll(List.of("", code.uri()));
        return lines;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
