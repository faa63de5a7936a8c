package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Optional;

/**
 * Where the answer of a job goes.
 *
 * @param channel a declared channel
 * @param to the conversation in it
 * @param account of the channel; default: the one that the agent is bound to
 * @param thread of the conversation
 * @param bestEffort whether a run succeeds whose answer could not be delivered
 */
public record Delivery(
        @Required String channel,
        @Required String to,
        Optional<String> account,
        Optional<String> thread,
        Optional<Boolean> bestEffort) {}
