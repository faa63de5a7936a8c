package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that values.schema.json does not take, as Helm reports it.
 *
 * @param path of the value
 * @param unknown whether the schema knows no such key
 * @param message Helm's words
 */
record SchemaViolation(SourcePath path, boolean unknown, String message) {

    private static final String HEAD = "values don't meet the specifications of the schema(s)";
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*- at '((?:/[^']*)?)': (.*)$");
    private static final Pattern UNKNOWN_KEYS = Pattern.compile("additional propert(?:y|ies) (.*) not allowed");

    /** What only says that lines below say more. */
    private static final Set<String> SUMS_UP = Set.of("validation failed", "'allOf' failed");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** What Helm's refusal of values says; empty when it is about something else. */
    static List<SchemaViolation> parse(String refusal) {
        List<SchemaViolation> violations = new ArrayList<>();
        if (!refusal.contains(HEAD)) {
            return violations;
        }
        Matcher line = LINE.matcher(refusal);
        while (line.find()) {
            SourcePath path = path(line.group(1));
            String message = line.group(2);
            Matcher unknown = UNKNOWN_KEYS.matcher(message);
            if (unknown.matches()) {
                QUOTED.matcher(unknown.group(1))
                        .results()
                        .map((MatchResult key) -> new SchemaViolation(path.then(key.group(1)), true, message))
                        .forEach(violations::add);
            } else if (message.equals("false schema")) {
                violations.add(new SchemaViolation(path, true, message));
            } else if (!SUMS_UP.contains(message)) {
                violations.add(new SchemaViolation(path, false, message.replace(", <nil>", "")));
            }
        }
        return violations;
    }

    /** From a JSON pointer. */
    private static SourcePath path(String pointer) {
        SourcePath path = SourcePath.ROOT;
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            path = path.then(segment.replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }
}
