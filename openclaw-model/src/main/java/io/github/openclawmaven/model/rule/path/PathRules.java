package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class PathRules {

    public static final List<Rule> ALL = List.of(
            new StrangersHaveNoPower(),
            new StrangersStayWithTheirAgent(),
            new AgentToAgentUsed(),
            new AgentReached(),
            new BindingReached(),
            new JobsApart(),
            new JobFinishesInTime(),
            new JobOutsideClockChange(),
            new JobProgramsAllowed());

    private PathRules() {}
}
