package io.github.openclawmaven.plugin.build;

import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The properties that the goals' parameters have of their own, by the plugin's own descriptor. */
final class PropertyNames {

    /** What all of them start with; others, such as those of GnuPG, are not only this plugin's. */
    static final String PREFIX = "openclaw.";

    private final SortedSet<String> known;

    private PropertyNames(Collection<String> known) {
        this.known = new TreeSet<>(known);
    }

    static PropertyNames of(PluginDescriptor plugin) {
        return new PropertyNames(plugin.getMojos().stream()
                .flatMap(mojo -> mojo.getParameters().stream().map(parameter -> property(mojo, parameter.getName())))
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toSet()));
    }

    boolean contains(String name) {
        return known.contains(name);
    }

    /** The one that a mistyped name is nearly like. */
    Optional<String> near(String name) {
        return name.startsWith(PREFIX)
                ? Suggestion.nearest(
                                name.substring(PREFIX.length()),
                                known.stream()
                                        .map(each -> each.substring(PREFIX.length()))
                                        .toList())
                        .map(PREFIX::concat)
                : Suggestion.nearest(name, known);
    }

    /** The shortest that a shortened name may stand for. */
    Optional<String> startingWith(String name) {
        return known.stream().filter(each -> each.startsWith(name)).min(Comparator.comparingInt(String::length));
    }

    /** {@code ${openclaw.release}} without what is around the name; empty text where a parameter has no property. */
    private static String property(MojoDescriptor mojo, String parameter) {
        String expression = mojo.getMojoConfiguration().getChild(parameter).getValue("");
        return expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1)
                : "";
    }
}
