package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a program reaches that is not its own. The table is {@code programs.txt} beside this class.
 *
 * @param program as the table has it
 * @param words {@code others}, {@code files}, {@code environment}, {@code network}
 */
public record ProgramReach(String program, List<String> words) {

    private static final Map<String, String> PLAIN = Map.of(
            "others", "starts any other program",
            "files", "opens any file",
            "environment", "shows the environment",
            "network", "talks to any host");

    private static final List<String> DIRECTORIES =
            List.of("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin");

    /** A version at the end, such as that of {@code python3.11}. */
    private static final Pattern VERSION = Pattern.compile("[-.]?\\d+(\\.\\d+)*$");

    private static final Pattern GLOB = Pattern.compile("\\*\\*/?|\\*|\\?|[^*?]+");

    private static final Map<String, ProgramReach> TABLE = read();

    /** Of the program, or of one of those that the pattern covers; empty when none of them is known to reach anything. */
    public static Optional<ProgramReach> of(AllowedProgram program) {
        String pattern = program.pattern();
        if (!program.isPath()) {
            return named(pattern);
        }
        String last = pattern.substring(pattern.lastIndexOf('/') + 1);
        return named(last.replaceAll("\\*+$", "")).or(() -> covered(pattern));
    }

    /** Of the program of this name. */
    public static Optional<ProgramReach> named(String name) {
        return Optional.ofNullable(TABLE.get(name))
                .or(() -> Optional.ofNullable(TABLE.get(VERSION.matcher(name).replaceFirst(""))));
    }

    /** All rows of the table. */
    public static List<ProgramReach> all() {
        return List.copyOf(TABLE.values());
    }

    public boolean startsOthers() {
        return words.contains("others");
    }

    /** Half a sentence, for messages. */
    public String tell() {
        List<String> plain = words.stream().map(PLAIN::get).toList();
        return plain.size() == 1
                ? plain.get(0)
                : String.join(", ", plain.subList(0, plain.size() - 1)) + " and " + plain.get(plain.size() - 1);
    }

    private static Optional<ProgramReach> covered(String glob) {
        Pattern pattern = pattern(glob);
        return TABLE.values().stream()
                .filter(reach -> DIRECTORIES.stream()
                        .anyMatch(directory -> pattern.matcher(directory + "/" + reach.program())
                                .matches()))
                .findFirst();
    }

    /** {@code *} and {@code ?} stay within a folder, {@code **} does not. */
    private static Pattern pattern(String glob) {
        StringBuilder expression = new StringBuilder();
        Matcher parts = GLOB.matcher(glob);
        while (parts.find()) {
            String part = parts.group();
            expression.append(
                    switch (part) {
                        case "**", "**/" -> ".*";
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(part);
                    });
        }
        return Pattern.compile(expression.toString());
    }

    private static Map<String, ProgramReach> read() {
        return TableFile.rows(ProgramReach.class, "programs.txt").stream()
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toMap(
                        row -> row.get(0),
                        row -> new ProgramReach(row.get(0), row.subList(1, row.size())),
                        (first, second) -> first,
                        TreeMap::new));
    }
}
