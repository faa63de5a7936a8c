package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that an agent can be made to do and that matters to others than whoever asks.
 *
 * @param weight the less, the worse
 * @param what for messages, after "make agent X"
 * @param by the tool or the right
 */
public record Deed(int weight, String what, String by) {

    static final Comparator<Deed> WORST_FIRST = Comparator.comparingInt(Deed::weight);

    /** Those of an agent, the worst first. */
    public static List<Deed> of(Power power) {
        List<Deed> deeds = new ArrayList<>();
        power.commands().ifPresent(commands -> addCommands(commands, deeds));
        List<AccessRule> rights = power.clusterRights();
        if (!rights.isEmpty()) {
            deeds.add(new Deed(1, "use its rights in the cluster", "kubernetes.access: " + tell(rights)));
        }
        if (!power.writes().isEmpty()) {
            deeds.add(
                    power.wholeContainer()
                            ? new Deed(3, "change any file of the gateway's container", tools(power))
                            : new Deed(4, "change the files of its workspace", tools(power)));
        }
        deeds.sort(WORST_FIRST);
        return deeds;
    }

    private static void addCommands(Commands commands, List<Deed> deeds) {
        if (commands.isAny()) {
            deeds.add(new Deed(0, "run any command", "exec: mode full"));
        } else if (!commands.listed().isEmpty()) {
            deeds.add(new Deed(2, "run " + String.join(", ", commands.listed()), "exec"));
        }
    }

    private static String tools(Power power) {
        return String.join(", ", power.writes());
    }

    private static String tell(List<AccessRule> rights) {
        AccessRule first = rights.get(0);
        String one = String.join(", ", first.verbs()) + " " + String.join(", ", first.resources())
                + first.namespace().map(namespace -> " in " + namespace).orElse("");
        return rights.size() == 1 ? one : one + ", and " + (rights.size() - 1) + " more";
    }
}
