package io.github.openclawmaven.plugin.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file beside the POM that has a developer's secrets: lines {@code NAME=value}, and comments with {@code #}. It never enters
 * version control, and nobody else reads it.
 */
public final class SecretsFile {

    public static final String NAME = ".openclaw-secrets.env";

    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([\\w./-]+)\\s*=\\s*(.*)");
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private SecretsFile() {}

    /**
     * What it says, by name; nothing where there is no such file.
     *
     * @param project where it is looked for
     * @throws RunException when others may read it, git has it, or a line is none of its form; no value is named
     */
    public static Map<String, String> read(Path project) throws IOException {
        Path file = project.resolve(NAME);
        if (!Files.exists(file)) {
            return Map.of();
        }
        if (Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
            throw new RunException(file + " may be read by others: chmod 600 " + NAME);
        }
        if (isTracked(project)) {
            throw new RunException("git has " + file + ", and secrets do not belong there: git rm --cached " + NAME
                    + ", add it to .gitignore, and renew what it holds");
        }
        return parsed(file);
    }

    private static Map<String, String> parsed(Path file) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                values.put(matcher.group(1), unquoted(matcher.group(2)));
            } else {
                wrong.add(file + ":" + (i + 1));
            }
        }
        if (!wrong.isEmpty()) {
            throw new RunException("Lines that are not NAME=value: " + String.join(", ", wrong));
        }
        return values;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Where there is no git, nothing is in it. */
    private static boolean isTracked(Path project) throws IOException {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "--error-unmatch", NAME)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return git.waitFor(30, TimeUnit.SECONDS) && git.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("Interrupted");
        } catch (IOException e) {
            return false;
        }
    }
}
