package io.github.openclawmaven.model.deployment;

import java.util.Optional;

/**
 * The image of an executor that has its own.
 *
 * @param repository without tag: the declared one, else the gateway's
 * @param tag the declared one, else the gateway's release, whose program it must have
 * @param digest {@code sha256:…}
 */
public record ExecutorImage(String repository, String tag, Optional<String> digest) {

    /** Empty where it is the gateway's. */
    public static Optional<ExecutorImage> of(AgentExecutor executor, Deployment deployment) {
        return executor.image()
                .map(image -> new ExecutorImage(
                        image.repository().orElseGet(deployment::imageRepository),
                        image.tag().orElse(deployment.release().toString()),
                        image.digest()));
    }

    /** As Docker writes it, without the digest. */
    public String name() {
        return repository + ":" + tag;
    }
}
