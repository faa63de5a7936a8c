package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.Optional;

/** How people write an API group. */
final class ApiGroupName {

    private ApiGroupName() {}

    /** Whether some cluster can have the group: but for those of old, it is a domain with a dot. */
    static boolean isPossible(String group) {
        return group.equals("*")
                || ApiKinds.groups().contains(group)
                || group.indexOf('.') > 0
                        && KubernetesName.SUBDOMAIN.problem(group).isEmpty();
    }

    /** Empty when there is no version; {@code apps} for {@code apps/v1}, and the core group for {@code v1}. */
    static Optional<String> withoutVersion(String group) {
        if (group.matches("v\\d+((alpha|beta)\\d+)?")) {
            return Optional.of("");
        }
        int slash = group.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(group.substring(0, slash));
    }
}
