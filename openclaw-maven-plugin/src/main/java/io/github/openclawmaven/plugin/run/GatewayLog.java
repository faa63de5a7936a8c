package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a program of the pod prints, as lines of the build: with its name, without secrets, and as loud as it was. */
final class GatewayLog implements Consumer<String> {

    private static final int KEPT = 20;
    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern ERROR = Pattern.compile("\\b(ERROR|FATAL|Error:)|\\[(error|fatal)\\]");
    private static final Pattern WARNING = Pattern.compile("\\b(WARN|WARNING)\\b|\\[warn(ing)?\\]");

    private final String name;
    private final Set<String> secrets;
    private final LogChannels channels;
    private final Deque<String> last = new ArrayDeque<>();

    /** @param secrets that are never shown, beside what looks like one */
    GatewayLog(String name, Set<String> secrets, LogChannels channels) {
        this.name = name;
        this.secrets = secrets;
        this.channels = channels;
    }

    @Override
    public void accept(String printed) {
        String line = masked(COLOURS.matcher(printed).replaceAll(""));
        synchronized (last) {
            last.add(line);
            if (last.size() > KEPT) {
                last.remove();
            }
        }
        channel(line).accept("[" + name + "] " + line);
    }

    private Consumer<String> channel(String line) {
        if (ERROR.matcher(line).find()) {
            return channels.error();
        }
        return WARNING.matcher(line).find() ? channels.warning() : channels.info();
    }

    private String masked(String line) {
        String shown = line;
        for (String secret : secrets) {
            shown = shown.replace(secret, "***");
        }
        return SecretLook.masked(shown);
    }

    /** The last lines. */
    List<String> end() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }
}
