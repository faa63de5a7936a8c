package io.github.openclawmaven.it.verdict;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What both say of a descriptor.
 *
 * @param at what the descriptor was made of, as {@code PLACE:NUMBER}
 * @param compiler its errors, each a code and a message; the codes of product rules too
 * @param gateway its errors about what the compiler makes of the descriptor, but for those about a plugin that the chart brings
 */
public record Comparison(String at, List<String> compiler, List<String> gateway) {

    public Comparison {
        compiler = List.copyOf(compiler);
        gateway = List.copyOf(gateway);
    }

    /**
     * Asks both.
     *
     * @param work an empty directory, or that of an earlier descriptor
     */
    public static Comparison of(String at, String descriptor, GatewayVerdicts gateway, Path work) throws IOException {
        OwnVerdict own = OwnVerdict.of(descriptor, work);
        Set<String> plugins = own.documents().plugins().keySet();
        return new Comparison(
                at,
                own.errors().stream().map(Comparison::tell).toList(),
                gateway.errors(own.documents()).stream()
                        .filter(error -> !isAbout(plugins, error))
                        .toList());
    }

    private static boolean isAbout(Set<String> plugins, String error) {
        return plugins.stream()
                .anyMatch(plugin ->
                        error.startsWith("plugins.entries." + plugin + ":") || error.contains("\"" + plugin + "\""));
    }

    /**
     * Empty when both say the same.
     *
     * @param ownRule whether an error is of a rule of the product, which no release has: it does not stand for a refusal of the
     *     gateway
     */
    Optional<Side> alone(Predicate<String> ownRule) {
        if (gateway.isEmpty()) {
            return compiler.isEmpty() ? Optional.empty() : Optional.of(Side.COMPILER);
        }
        return compiler.stream().allMatch(ownRule) ? Optional.of(Side.GATEWAY) : Optional.empty();
    }

    /** What one of them says. */
    public List<String> says(Side side) {
        return side == Side.COMPILER ? compiler : gateway;
    }

    private static String tell(Diagnostic error) {
        return error.code().id() + " " + error.message();
    }
}
