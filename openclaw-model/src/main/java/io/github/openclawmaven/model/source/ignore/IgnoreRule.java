package io.github.openclawmaven.model.source.ignore;

import io.github.openclawmaven.model.syntax.Glob;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * One line in the syntax of {@code .gitignore}: {@code *}, {@code ?}, {@code [a-z]}, {@code **} for any folders, {@code /} in
 * front or in between for a path from the source directory on, {@code /} at the end for folders alone, {@code !} in front for
 * what is kept, {@code \} before a character that is taken as it is.
 *
 * @param negated whether what fits is kept
 * @param foldersOnly whether it is about folders, with all that is in them
 */
record IgnoreRule(Predicate<String> form, boolean negated, boolean foldersOnly) {

    private static final String NEEDS_MORE = "/?[\\";

    /** Whether a line says anything: it is neither blank nor a comment. */
    static boolean isPattern(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** Empty when the line says nothing, or is no pattern. */
    static Optional<IgnoreRule> of(String line) {
        if (!isPattern(line)) {
            return Optional.empty();
        }
        boolean negated = line.startsWith("!");
        String pattern = withoutBlanksAtTheEnd(negated ? line.substring(1) : line);
        boolean foldersOnly = pattern.endsWith("/");
        if (foldersOnly) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        if (pattern.startsWith("\\#") || pattern.startsWith("\\!")) {
            pattern = pattern.substring(1);
        }
        try {
            return pattern.isEmpty() || pattern.equals("/")
                    ? Optional.empty()
                    : Optional.of(new IgnoreRule(form(pattern), negated, foldersOnly));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** @param path with {@code /} */
    boolean fits(String path, boolean folder) {
        return (folder || !foldersOnly) && form.test(path);
    }

    /** Most patterns are of a name, and need none of what Java makes of the others, which takes its time. */
    private static Predicate<String> form(String pattern) {
        String name = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        if (name.chars().noneMatch(character -> NEEDS_MORE.indexOf(character) >= 0)) {
            return pattern.startsWith("/")
                    ? path -> path.indexOf('/') < 0 && Glob.matches(name, path)
                    : path -> Glob.matches(name, path.substring(path.lastIndexOf('/') + 1));
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob(pattern));
        return path -> matcher.matches(Path.of(path));
    }

    private static String withoutBlanksAtTheEnd(String pattern) {
        String stripped = pattern.stripTrailing();
        return stripped.endsWith("\\") && stripped.length() < pattern.length() ? stripped + " " : stripped;
    }

    /** The same as Java has it, where braces mean a choice, and ** between two / at least one folder. */
    private static String glob(String pattern) {
        String path = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        String escaped = path.replaceAll("(?<!\\\\)([{}])", "\\\\$1");
        String below = escaped.replaceAll("(?<=[^/])/(?:\\*\\*/)+", "{/,/**/}");
        boolean anywhere = !pattern.contains("/");
        return below.startsWith("**/") ? "{,**/}" + below.substring(3) : (anywhere ? "{,**/}" : "") + below;
    }
}
