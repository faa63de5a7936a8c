package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.github.openclawmaven.plugin.helm.child.RenderedObjects;
import java.util.List;
import java.util.stream.Stream;

/** The objects of a chart, with nothing wrong with any of them. */
final class Manifests {

    private final List<HasMetadata> objects;

    private Manifests(List<HasMetadata> objects) {
        this.objects = List.copyOf(objects);
    }

    static Manifests parse(String yaml) {
        RenderedObjects rendered = RenderedObjects.parse(yaml);
        assertThat(rendered.findings()).isEmpty();
        return new Manifests(rendered.typed());
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

    /** What a Deployment makes pods of. */
    PodTemplateSpec template(String deployment) {
        return named(Deployment.class, deployment).getSpec().getTemplate();
    }

    List<PodSpec> pods() {
        return Stream.of(
                        all(Deployment.class).stream()
                                .map(it -> it.getSpec().getTemplate().getSpec()),
                        all(Pod.class).stream().map(Pod::getSpec),
                        all(Job.class).stream()
                                .map(it -> it.getSpec().getTemplate().getSpec()))
                .flatMap(pods -> pods)
                .toList();
    }
}
