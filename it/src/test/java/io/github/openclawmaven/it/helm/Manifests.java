package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.openshift.api.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Objects as a cluster would read them: of a known kind, without a key twice or a field that the kind does not have. */
final class Manifests {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    ConfigMap.class,
                    Deployment.class,
                    Ingress.class,
                    PersistentVolumeClaim.class,
                    Pod.class,
                    Role.class,
                    RoleBinding.class,
                    Route.class,
                    Secret.class,
                    Service.class,
                    ServiceAccount.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final List<HasMetadata> objects;

    private Manifests(List<HasMetadata> objects) {
        this.objects = List.copyOf(objects);
    }

    static Manifests parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<HasMetadata> objects = new ArrayList<>();
        for (Object document : new Yaml(options).loadAll(yaml)) {
            if (document instanceof Map<?, ?> map) {
                objects.add(object(map));
            }
        }
        return new Manifests(objects);
    }

    private static HasMetadata object(Map<?, ?> map) {
        Class<? extends HasMetadata> kind = KINDS.get(Objects.toString(map.get("kind")));
        assertThat(kind).as("kind of " + map).isNotNull();
        HasMetadata object = MAPPER.convertValue(map, kind);
        assertThat(object.getApiVersion()).isEqualTo(HasMetadata.getApiVersion(kind));
        assertThat(UnknownFields.of(object))
                .as(object.getKind() + " " + object.getMetadata().getName())
                .isEmpty();
        return object;
    }

    List<HasMetadata> all() {
        return objects;
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T one(Class<T> kind) {
        assertThat(all(kind)).hasSize(1);
        return all(kind).get(0);
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    List<PodSpec> pods() {
        return Stream.concat(
                        all(Deployment.class).stream()
                                .map(it -> it.getSpec().getTemplate().getSpec()),
                        all(Pod.class).stream().map(Pod::getSpec))
                .toList();
    }
}
