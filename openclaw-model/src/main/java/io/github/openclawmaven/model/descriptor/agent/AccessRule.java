package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.List;
import java.util.Optional;

/**
 * One rule of a Role, in one namespace.
 *
 * @param namespace absent: the release's own
 * @param apiGroups absent: the core group
 * @param resources such as {@code pods}
 * @param resourceNames limits the rule to these objects
 * @param verbs such as {@code get}
 * @param acknowledge why this rule may reach as far as it does, in at least three words
 */
public record AccessRule(
        Optional<String> namespace,
        List<String> apiGroups,
        @Required List<String> resources,
        List<String> resourceNames,
        @Required List<String> verbs,
        Optional<String> acknowledge) {

    /** The groups as Kubernetes takes them: the core group has an empty name. */
    public List<String> effectiveApiGroups() {
        return apiGroups.isEmpty() ? List.of("") : apiGroups;
    }
}
