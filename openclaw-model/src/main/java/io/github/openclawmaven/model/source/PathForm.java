package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What paths look like, as {@code unused.txt} says. Read without regular expressions, which would take a JVM that just started
 * longer than all else that is done about the files of a good project.
 */
final class PathForm {

    private static final String SPECIAL = "*~!(";

    private enum Kind {
        TEXT,
        NAME,
        PATH,
        CHOICE,
        NEAR,
        NEARLY
    }

    private record Part(Kind kind, String text, List<String> words) {}

    /**
     * A path of this form.
     *
     * @param parts what the {@code *} and {@code (a|b)} of the form stand for, in order
     * @param meant what the last word nearly like one of several was taken for; may be empty text
     */
    record Match(List<String> parts, String meant) {}

    private final List<Part> parts = new ArrayList<>();

    PathForm(String form) {
        for (int at = 0; at < form.length(); ) {
            at += add(form, at);
        }
    }

    Optional<Match> match(String path) {
        return match(path, 0, 0, new Match(List.of(), ""));
    }

    /** @return how long the part is that starts there */
    private int add(String form, int at) {
        if (form.startsWith("**", at)) {
            parts.add(new Part(Kind.PATH, "", List.of()));
            return 2;
        }
        char first = form.charAt(at);
        if (first == '*') {
            parts.add(new Part(Kind.NAME, "", List.of()));
            return 1;
        }
        int end = at + 1;
        if (SPECIAL.indexOf(first) >= 0) {
            end = form.indexOf(')', at) + 1;
            Kind kind = first == '~' ? Kind.NEAR : first == '!' ? Kind.NEARLY : Kind.CHOICE;
            String words = form.substring(form.indexOf('(', at) + 1, end - 1);
            parts.add(new Part(kind, "", List.of(words.split("\\|"))));
            return end - at;
        }
        while (end < form.length() && SPECIAL.indexOf(form.charAt(end)) < 0) {
            end++;
        }
        parts.add(new Part(Kind.TEXT, form.substring(at, end), List.of()));
        return end - at;
    }

    private Optional<Match> match(String path, int at, int index, Match before) {
        if (index == parts.size()) {
            return at == path.length() ? Optional.of(before) : Optional.empty();
        }
        Part part = parts.get(index);
        if (part.kind() == Kind.TEXT) {
            return path.startsWith(part.text(), at)
                    ? match(path, at + part.text().length(), index + 1, before)
                    : Optional.empty();
        }
        int shortest = part.kind() == Kind.PATH ? 0 : 1;
        for (int end = at + shortest; end <= path.length(); end++) {
            String text = path.substring(at, end);
            if (part.kind() != Kind.PATH && text.endsWith("/")) {
                break;
            }
            Optional<Match> match = with(part, text, before);
            if (match.isPresent()) {
                Optional<Match> whole = match(path, end, index + 1, match.get());
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    /** What was matched, with one more part; empty when the text is none. */
    private static Optional<Match> with(Part part, String text, Match before) {
        boolean known = part.words().contains(text);
        if (part.kind() == Kind.NEAR || part.kind() == Kind.NEARLY) {
            return known && part.kind() == Kind.NEARLY
                    ? Optional.empty()
                    : Suggestion.nearest(text, part.words()).map(word -> new Match(before.parts(), word));
        }
        if (part.kind() == Kind.CHOICE && !known) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(before.parts());
        all.add(text);
        return Optional.of(new Match(all, before.meant()));
    }
}
