package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.gateway.ApprovalStore;
import java.util.List;

/** Where the gateway keeps the programs that agents may run. */
final class ApprovalsStore implements Aspect {

    @Override
    public String title() {
        return "Store of the exec approvals";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        ApprovalStore from = comparison.from().facts().approvals().store();
        ApprovalStore to = comparison.to().facts().approvals().store();
        boolean declared = comparison.to().documents().approvalsJson().isPresent();
        return declared && from != to ? List.of(place(to)) : List.of();
    }

    private static Change place(ApprovalStore store) {
        return switch (store) {
            case HOME_FILE -> Change.of("{} in the home directory", ".openclaw/exec-approvals.json");
            case STATE_FILE -> Change.of("{} in the state directory", "exec-approvals.json");
            case DATABASE -> Change.of("The gateway's database: a sidecar makes the declared ones equal");
        };
    }
}
