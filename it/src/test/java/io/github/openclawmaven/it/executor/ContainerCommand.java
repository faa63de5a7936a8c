package io.github.openclawmaven.it.executor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a container of a chart runs.
 *
 * @param arguments {@code node}, the script and its own arguments, with the paths of the pod
 */
record ContainerCommand(List<String> arguments) {
    private static final Pattern LIST = Pattern.compile("(?:args|command):\\n((?: +- .*\\n)+)");

    /** The only one in a template that has an argument and runs a script. */
    static ContainerCommand of(Path template, String script, String argument) throws IOException {
        List<List<String>> found = LIST.matcher(Files.readString(template))
                .results()
                .map(ContainerCommand::lines)
                .filter(lines -> lines.size() > 1 && lines.get(1).endsWith("/" + script) && lines.contains(argument))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " containers of " + template + " run " + script + " " + argument);
        }
        return new ContainerCommand(found.get(0));
    }

    private static List<String> lines(MatchResult list) {
        return list.group(1)
                .lines()
                .map(line -> line.strip().substring("- ".length()))
                .toList();
    }

    /** The script's path in the pod. */
    String script() {
        return arguments.get(1);
    }

    /** With another value of an option. */
    ContainerCommand with(String option, String value) {
        return new ContainerCommand(arguments.stream()
                .map(argument -> argument.startsWith("--" + option + "=") ? "--" + option + "=" + value : argument)
                .toList());
    }

    /** With what lies under one path of the pod under another on this machine. */
    ContainerCommand mounted(String path, Path here) {
        return new ContainerCommand(arguments.stream()
                .map(argument -> argument.replaceFirst("(^|=)" + Pattern.quote(path) + "(?=/|$)", "$1" + here))
                .toList());
    }
}
