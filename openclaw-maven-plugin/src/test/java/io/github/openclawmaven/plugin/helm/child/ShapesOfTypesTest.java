package io.github.openclawmaven.plugin.helm.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HostAlias;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The fields that Kubernetes' own shapes have, taken from the types that {@code openclaw:lint} reads objects by;
 * {@code -Dgolden.refresh=true} writes them anew, to be read as a diff.
 */
class ShapesOfTypesTest {

    private static final Path SHAPES =
            Path.of("../openclaw-model/src/main/resources/io/github/openclawmaven/model/shape/shapes.txt");

    private static final List<Class<?>> ROOTS = List.of(
            ResourceRequirements.class,
            Toleration.class,
            Affinity.class,
            TopologySpreadConstraint.class,
            HostAlias.class,
            PodDNSConfig.class,
            EnvVar.class,
            EnvFromSource.class,
            Volume.class,
            VolumeMount.class,
            Container.class);

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            Boolean.class, "flag",
            Integer.class, "integer",
            Long.class, "integer",
            Quantity.class, "quantity",
            IntOrString.class, "integer-or-text");

    private final SortedMap<String, String> shapes = new TreeMap<>();

    @Test
    void theShapesAreThoseOfTheTypes() throws IOException {
        ROOTS.forEach(this::add);
        String written =
                "# What fields Kubernetes' own shapes have: a shape and its fields on each line, [] a list, {} a map by"
                        + " text.\n# Written by ShapesOfTypesTest from the types that openclaw:lint reads objects by; what they must hold is in"
                        + " constraints.txt.\n\n"
                        + String.join("", shapes.values());

        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(SHAPES, written);
        }
        assertThat(SHAPES).hasContent(written);
    }

    private void add(Class<?> type) {
        if (shapes.putIfAbsent(type.getSimpleName(), "") == null) {
            shapes.put(
                    type.getSimpleName(),
                    type.getSimpleName()
                            + Arrays.stream(type.getDeclaredFields())
                                    .filter(field -> field.isAnnotationPresent(JsonProperty.class))
                                    .sorted(Comparator.comparing(Field::getName))
                                    .map(field -> "\n  "
                                            + field.getAnnotation(JsonProperty.class)
                                                    .value() + "="
                                            + name(field.getGenericType()))
                                    .collect(Collectors.joining())
                            + "\n");
        }
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String last = name(arguments[arguments.length - 1]);
            return generic.getRawType() == List.class ? "[" + last + "]" : "{" + last + "}";
        }
        Class<?> plain = (Class<?>) type;
        if (!PLAIN.containsKey(plain)) {
            assertThat(plain.getPackageName()).isEqualTo(Container.class.getPackageName());
            add(plain);
        }
        return PLAIN.getOrDefault(plain, plain.getSimpleName());
    }
}
