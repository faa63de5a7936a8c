package io.github.openclawmaven.it.docs;

import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What both say of an example.
 *
 * @param compiler its errors, each a code and a message; the codes of product rules too
 * @param gateway its errors about the config that the compiler makes of the example, but for those about a plugin that the
 *     chart brings
 */
record Comparison(DocsExample example, List<String> compiler, List<String> gateway) {

    Comparison {
        compiler = List.copyOf(compiler);
        gateway = List.copyOf(gateway);
    }

    /** Asks both of each example. */
    static List<Comparison> of(List<DocsExample> examples, GatewayInstallation installation, Path work)
            throws IOException {
        GatewayFacts facts = Catalogue.bundled().facts(installation.release());
        Path source = Files.createDirectories(work.resolve("source"));
        List<Comparison> comparisons = new ArrayList<>();
        try (GatewayVerdicts gateway = GatewayVerdicts.of(installation, work.resolve("pod"))) {
            for (DocsExample example : examples) {
                OwnVerdict own = OwnVerdict.of(example, facts, source);
                comparisons.add(new Comparison(
                        example,
                        own.errors().stream().map(Comparison::tell).toList(),
                        gateway.errors(own.documents()).stream()
                                .filter(error ->
                                        !isAbout(own.documents().plugins().keySet(), error))
                                .toList()));
            }
        }
        return comparisons;
    }

    private static boolean isAbout(Set<String> plugins, String error) {
        return plugins.stream().anyMatch(plugin -> error.contains("\"" + plugin + "\""));
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
    List<String> says(Side side) {
        return side == Side.COMPILER ? compiler : gateway;
    }

    private static String tell(Diagnostic error) {
        return error.code().id() + " " + error.message();
    }
}
