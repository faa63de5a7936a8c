package io.github.openclawmaven.model.descriptor.tool;

import java.util.List;
import java.util.Optional;

/**
 * Where requests of one kind are shown.
 *
 * @param enabled whether they are
 * @param mode {@code session} (where the agent was asked), {@code targets}, {@code both}
 * @param agentFilter of these agents only
 * @param sessionFilter of conversations whose key contains one of these
 * @param targets conversations
 */
public record ApprovalForwarding(
        Optional<Boolean> enabled,
        Optional<String> mode,
        List<String> agentFilter,
        List<String> sessionFilter,
        List<ApprovalTarget> targets) {}
