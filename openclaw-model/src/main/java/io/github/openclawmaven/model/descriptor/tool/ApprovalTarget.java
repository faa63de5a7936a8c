package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Optional;

/**
 * A conversation that requests for approval go to.
 *
 * @param channel a declared channel
 * @param to the conversation in it
 * @param account of the channel
 * @param thread in the conversation
 */
public record ApprovalTarget(
        @Required String channel,
        @Required String to,
        @GatewayKey("accountId") Optional<String> account,
        @GatewayKey("threadId") Optional<String> thread) {}
