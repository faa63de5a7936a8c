package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.diagnostic.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Whether findings have colours: where Maven's own lines have some ({@code -Dstyle.color}, batch mode, a log file, a pipe), and the
 * environment does not say {@code NO_COLOR}.
 */
final class ConsoleStyle {

    /** Where Maven 3 and Maven 4 keep what they decided, which is no part of what they give plugins. */
    private static final List<String> SWITCHES =
            List.of("org.apache.maven.shared.utils.logging.MessageUtils", "org.apache.maven.jline.MessageUtils");

    private ConsoleStyle() {}

    /** That of this build. */
    static Style ofBuild() {
        return of(System.getenv(), SWITCHES);
    }

    /** @param switches names of classes that may know, by {@code isColorEnabled()} */
    static Style of(Map<String, String> environment, List<String> switches) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean coloured = !refused
                && switches.stream()
                        .flatMap(name -> asked(name).stream())
                        .findFirst()
                        .orElse(false);
        return coloured ? new AnsiStyle() : Style.PLAIN;
    }

    private static Optional<Boolean> asked(String name) {
        try {
            Class<?> type = Class.forName(name, true, MavenSession.class.getClassLoader());
            return Optional.of((Boolean) type.getMethod("isColorEnabled").invoke(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
