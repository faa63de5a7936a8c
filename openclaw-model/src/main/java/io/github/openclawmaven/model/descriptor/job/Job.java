package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.time.Duration;
import java.util.Optional;

/**
 * A cron job.
 *
 * @param agent runs it; default: the default agent
 * @param name shown; default: the id
 * @param description one line for people
 * @param enabled absent: what people set at run time stays
 * @param schedule when
 * @param sessionTarget default {@code isolated}
 * @param wakeMode default {@code now}
 * @param message for the agent, in an isolated session
 * @param systemEvent for the main session of the default agent
 * @param model {@code provider/model}
 * @param thinking effort of reasoning
 * @param timeout of one run
 * @param delivery where the answer goes; absent: nowhere
 * @param failureAlert who is told when it keeps failing; absent: whom the gateway tells of all jobs
 */
public record Job(
        Optional<String> agent,
        Optional<String> name,
        Optional<String> description,
        Optional<Boolean> enabled,
        @Required Schedule schedule,
        Optional<SessionTarget> sessionTarget,
        Optional<WakeMode> wakeMode,
        Optional<String> message,
        Optional<String> systemEvent,
        Optional<String> model,
        Optional<String> thinking,
        Optional<Duration> timeout,
        Optional<Delivery> delivery,
        Optional<FailureAlert> failureAlert) {

    /** Where the job runs; isolated unless it says otherwise. */
    public SessionTarget effectiveSessionTarget() {
        return sessionTarget.orElse(SessionTarget.ISOLATED);
    }
}
