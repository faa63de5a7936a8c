package io.github.openclawmaven.model.gateway;

/** Where the gateway keeps its exec approvals. */
public enum ApprovalStore {
    /** In {@code .openclaw/exec-approvals.json} below the home directory, wherever the state is (2026.2.26 to 2026.5.28). */
    HOME_FILE,
    /** In {@code exec-approvals.json} in the state directory; a file in the home directory is moved there (2026.7.1). */
    STATE_FILE,
    /**
     * In the database. A file in the state directory is imported at the first start on a state (2026.9.6) and stops all commands
     * at every other one (2026.8.2, 2026.9.6); one in the home directory is ignored.
     */
    DATABASE
}
