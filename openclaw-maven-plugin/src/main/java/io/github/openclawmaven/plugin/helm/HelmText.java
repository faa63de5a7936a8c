package io.github.openclawmaven.plugin.helm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Helm's messages tell, in its own words but for the noise. */
public final class HelmText {

    private static final Pattern LEVEL = Pattern.compile("(?s)\\[(INFO|WARNING|ERROR)] (.*)");
    private static final Pattern TEMPLATE = Pattern.compile("templates/([A-Za-z0-9_./-]+\\.(?:yaml|tpl|txt))");
    private static final String DEBUG = "Use --debug flag";

    private HelmText() {}

    /**
     * A message of the linter.
     *
     * @param level {@code INFO}, {@code WARNING} or {@code ERROR}
     * @param text the rest
     */
    public record LintMessage(String level, String text) {}

    /** A message of the linter; empty when it is something else that it prints. */
    public static Optional<LintMessage> lintMessage(String printed) {
        Matcher message = LEVEL.matcher(printed.strip());
        return message.matches()
                ? Optional.of(new LintMessage(message.group(1), oneLine(message.group(2))))
                : Optional.empty();
    }

    /** The template that a message is about, without the folder. */
    public static Optional<String> template(String message) {
        Matcher template = TEMPLATE.matcher(message);
        return template.find() ? Optional.of(template.group(1)) : Optional.empty();
    }

    /** On one line, without the options of Helm's command that nobody can give here. */
    public static String oneLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(DEBUG))
                .collect(Collectors.joining(" "));
    }
}
