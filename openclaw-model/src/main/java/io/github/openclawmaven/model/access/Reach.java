package io.github.openclawmaven.model.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What access to some kinds of objects reaches.
 *
 * @param targets the kinds
 * @param verbs one of which suffices
 * @param far whether it has to be wanted in so many words
 * @param words what an agent can do: {@code start a pod}; with {@code {here}} for the namespace, {@code {each}} for how many
 */
public record Reach(List<Target> targets, Set<String> verbs, boolean far, String words) {

    private static final String FAR = "acknowledge";

    static Reach parse(String row) {
        String[] columns = row.split(" \\| ");
        return new Reach(
                Stream.of(columns[0].split(" ")).map(Target::parse).toList(),
                Set.of(columns[1].split(" ")),
                columns[2].equals(FAR),
                columns[3]);
    }

    /** Whether one entry of a rule's resources and one of its verbs come as far. */
    public boolean isMetBy(String resource, Collection<String> groups, String verb) {
        return (verb.equals("*") || verbs.contains(verb))
                && targets.stream().anyMatch(target -> target.isMetBy(resource, groups));
    }

    /**
     * What an agent can do.
     *
     * @param here the namespace in words
     * @param named whether the rule names its objects
     */
    public String tell(String here, boolean named) {
        return words.replace("{here}", here).replace("{each}", named ? "each named" : "every");
    }
}
