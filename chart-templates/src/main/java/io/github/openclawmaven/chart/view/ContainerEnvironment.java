package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.syntax.VariableSyntax;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Variables as a container's {@code env} holds them: Kubernetes puts in {@code $(NAME)} what stands before it in the list,
 * and takes {@code $$} for a dollar.
 */
public final class ContainerEnvironment {

    private ContainerEnvironment() {}

    /** The variables in an order in which each comes after those that it refers to by {@code ${NAME}}. */
    public static Map<String, String> of(SortedMap<String, String> variables) {
        SortedMap<String, String> waiting = new TreeMap<>(variables);
        Map<String, String> ordered = new LinkedHashMap<>();
        for (boolean moved = true; moved; ) {
            moved = false;
            for (String name : variables.keySet()) {
                if (waiting.containsKey(name) && isReady(waiting.get(name), waiting)) {
                    ordered.put(name, text(waiting.remove(name)));
                    moved = true;
                }
            }
        }
        // What is left refers to itself; Kubernetes leaves such text as it is.
        waiting.forEach((name, value) -> ordered.put(name, text(value)));
        return Collections.unmodifiableMap(ordered);
    }

    private static boolean isReady(String value, Map<String, String> waiting) {
        return VariableSyntax.names(value).stream().noneMatch(waiting::containsKey);
    }

    private static String text(String value) {
        return VariableSyntax.rewrite(value, plain -> plain.replace("$", "$$"), name -> "$(" + name + ")");
    }
}
