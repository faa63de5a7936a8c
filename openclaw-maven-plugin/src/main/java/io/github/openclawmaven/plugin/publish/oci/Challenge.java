package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a registry wants to be authenticated to: the header {@code WWW-Authenticate}.
 *
 * @param scheme in lower case
 * @param parameters by lower-case name
 */
record Challenge(String scheme, Map<String, String> parameters) {

    /** In characters. */
    private static final int LONGEST = 8 * 1024;

    private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z]+)\\s*(.*)", Pattern.DOTALL);

    /** Looks at each character once, wherever the search begins. */
    private static final Pattern PARAMETER =
            Pattern.compile("(?<![A-Za-z_])([A-Za-z_]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\\s,]++))");

    /** The first challenge that this client can meet. */
    static Optional<Challenge> of(HttpAnswer answer) {
        return answer.headers("WWW-Authenticate").stream()
                .filter(header -> header.length() <= LONGEST)
                .map(Challenge::parse)
                .flatMap(Optional::stream)
                .filter(challenge -> challenge.isBasic() || challenge.isBearer())
                .findFirst();
    }

    boolean isBasic() {
        return scheme.equals("basic");
    }

    /** Whether it names a server that gives tokens. */
    boolean isBearer() {
        return scheme.equals("bearer") && parameters.containsKey("realm");
    }

    private static Optional<Challenge> parse(String header) {
        Matcher scheme = SCHEME.matcher(header);
        if (!scheme.matches()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(scheme.group(2));
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            parameters.put(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        return Optional.of(new Challenge(scheme.group(1).toLowerCase(Locale.ROOT), parameters));
    }
}
