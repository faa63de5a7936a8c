package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.time.Duration;
import java.util.Optional;

/**
 * A token of the pod's ServiceAccount for somebody else than the cluster, as a file.
 *
 * @param audience whom it is for, such as {@code sts.amazonaws.com}
 * @param path absolute; absent: {@code /etc/openclaw/tokens/<name>/token}
 * @param expiration at least ten minutes; default one hour. The cluster renews it in time
 * @param env variable that gets the path
 */
public record AccountToken(
        @Required String audience, Optional<String> path, Optional<Duration> expiration, Optional<String> env) {}
