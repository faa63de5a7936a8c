package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class AccessRules {

    public static final List<Rule> ALL = List.of(
            new AccessAcknowledged(),
            new AccessVerbs(),
            new AccessResourceNames(),
            new AccessNotEmpty(),
            new AccessDuplicates(),
            new AccessResources(),
            new AccessGroups(),
            new AccessKinds());

    private AccessRules() {}
}
