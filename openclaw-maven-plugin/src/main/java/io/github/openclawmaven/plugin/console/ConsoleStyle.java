package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.diagnostic.Style;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Whether findings have colours: where Maven's own lines have some ({@code -Dstyle.color}, batch mode, a log file, a pipe), and the
 * environment does not say {@code NO_COLOR}.
 */
final class ConsoleStyle {

    /** What makes Maven's lines, in Maven 3 and Maven 4: a static method of a class that is no part of what they give plugins. */
    private static final List<String> BUILDERS = List.of(
            "org.apache.maven.shared.utils.logging.MessageUtils.buffer", "org.apache.maven.jline.MessageUtils.builder");

    private ConsoleStyle() {}

    /** That of this build. */
    static Style ofBuild() {
        return of(System.getenv(), BUILDERS);
    }

    /** @param builders names of methods that may make Maven's lines; the first that there is tells */
    static Style of(Map<String, String> environment, List<String> builders) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean coloured = !refused
                && builders.stream()
                        .flatMap(builder -> failure(builder).stream())
                        .findFirst()
                        .filter(line -> line.indexOf('\u001b') >= 0)
                        .isPresent();
        return coloured ? new AnsiStyle() : Style.PLAIN;
    }

    /** How Maven would show a failure; empty where it has no such builder. */
    private static Optional<String> failure(String name) {
        int dot = name.lastIndexOf('.');
        try {
            Class<?> type = Class.forName(name.substring(0, dot), true, MavenSession.class.getClassLoader());
            Method builder = type.getMethod(name.substring(dot + 1));
            Object line =
                    builder.getReturnType().getMethod("failure", Object.class).invoke(builder.invoke(null), "x");
            return Optional.of(line.toString());
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
