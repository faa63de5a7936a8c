package io.github.openclawmaven.plugin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.descriptor.Descriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The page of releases tells what each says of the descriptor with every typed key; this is that descriptor. */
class FullExampleTest {

    private static final Path EXAMPLE = Path.of("../it/src/test/resources/releases/full/openclaw.yaml");

    /** Each is instead of a key that the example has. */
    private static final Set<String> INSTEAD_OF_OTHERS = Set.of(
            "channels.slack.signingSecret",
            "gateway.auth.password",
            "gateway.auth.trustedProxy",
            "gateway.auth.trustedProxy.allowUsers",
            "gateway.auth.trustedProxy.requiredHeaders",
            "gateway.auth.trustedProxy.userHeader",
            "kubernetes.caBundle.secret",
            "kubernetes.expose.ingress",
            "kubernetes.expose.ingress.annotations",
            "kubernetes.expose.ingress.className",
            "kubernetes.expose.ingress.host",
            "kubernetes.expose.ingress.tlsSecret",
            "kubernetes.serviceAccount.name",
            "kubernetes.storage.existingClaim",
            "tools.allow",
            "tools.sandbox.allow",
            "tools.subagents.allow");

    @Test
    void hasEveryKeyOfTheDescriptorThatCanStandBesideTheOthers() throws IOException {
        Object example = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(EXAMPLE));

        Set<String> missing = DescriptorKeys.of(Descriptor.class, "").keySet().stream()
                .filter(key -> values(Stream.of(example), key).findAny().isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEqualTo(INSTEAD_OF_OTHERS);
    }

    private static Stream<Object> values(Stream<Object> parents, String path) {
        String[] parts = path.split("\\.", 2);
        String key = parts[0].replace("[]", "");
        Stream<Object> values = parents.filter(Map.class::isInstance)
                .map(parent -> (Map<?, ?>) parent)
                .flatMap(map -> key.equals("<>") ? map.values().stream() : Stream.ofNullable(map.get(key)));
        Stream<Object> items = parts[0].endsWith("[]")
                ? values.filter(List.class::isInstance).flatMap(list -> ((List<?>) list).stream())
                : values.map(Object.class::cast);
        return parts.length == 1 ? items : values(items, parts[1]);
    }
}
