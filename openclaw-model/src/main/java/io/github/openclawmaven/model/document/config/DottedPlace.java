package io.github.openclawmaven.model.document.config;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of the config as tables write them: dotted, and once for what stands at several of them. */
public final class DottedPlace {

    private static final List<String> LEVELS = List.of(
            "{tools}",
            "{tools}.byProvider.*",
            "{tools}.toolsBySender.*",
            "{tools}.sandbox.tools",
            "tools.subagents.tools");

    private static final List<String> GROUPS = List.of(
            "{channel}.groups.*",
            "{channel}.direct.*",
            "{channel}.channels.*",
            "{channel}.{guilds,teams}.*",
            "{channel}.{guilds,teams}.*.channels.*");

    private static final Map<String, List<String>> SHORT = Map.of(
            "{agent}", List.of("agents.defaults", "{entry}"),
            "{entry}", List.of("agents.entries.*", "agents.list.*"),
            "{tools}", List.of("tools", "{entry}.tools"),
            "{level}", LEVELS,
            "{group}", GROUPS,
            "{channel}", List.of("channels.*", "channels.*.accounts.*"),
            "{model}", List.of("", ".primary", ".fallbacks.*"),
            "{policy}", List.of("allow.*", "alsoAllow.*", "deny.*"));

    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z,-]+)}");

    private DottedPlace() {}

    /** Patterns as {@link Places} reads them; {@code {a,b}} in a place is one or the other. */
    public static List<String> patterns(String place) {
        Matcher word = WORD.matcher(place);
        if (!word.find()) {
            return List.of("/" + place.replace('.', '/'));
        }
        return SHORT.getOrDefault(word.group(), List.of(word.group(1).split(","))).stream()
                .flatMap(meant -> patterns(place.replace(word.group(), meant)).stream())
                .toList();
    }
}
