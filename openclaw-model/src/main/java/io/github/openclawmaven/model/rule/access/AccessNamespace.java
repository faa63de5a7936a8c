package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.rule.Access;
import java.util.Optional;
import java.util.Set;

/**
 * The namespace in which a rule allows something.
 *
 * @param name absent when the installation decides
 */
record AccessNamespace(Optional<String> name) {

    private static final String DEFAULT = "default";
    private static final Set<String> OF_THE_CLUSTER =
            Set.of("kube-system", "kube-public", "kube-node-lease", "openshift");
    private static final String OPENSHIFT = "openshift-";

    static AccessNamespace of(Access access, Descriptor descriptor) {
        return new AccessNamespace(access.rule().namespace().or(descriptor.kubernetes()::namespace));
    }

    /** For a sentence. */
    String words() {
        return name.map(it -> "namespace \"" + it + "\"").orElse("the release's namespace");
    }

    /** Whether the cluster's own parts run there. */
    boolean isOfTheCluster() {
        return name.filter(it -> OF_THE_CLUSTER.contains(it) || it.startsWith(OPENSHIFT))
                .isPresent();
    }

    /** What makes access there worse than elsewhere, with a semicolon before it; empty where nothing does. */
    String warning() {
        if (isOfTheCluster()) {
            return "; the cluster's own parts run in " + words() + ", so that this may end in all of the cluster";
        }
        return name.filter(DEFAULT::equals)
                .map(it -> "; what names no namespace lands in \"" + it
                        + "\", and OpenShift applies no SecurityContextConstraints there")
                .orElse("");
    }
}
