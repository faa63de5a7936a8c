package io.github.openclawmaven.model.descriptor.agent;

import java.util.List;
import java.util.Optional;

/**
 * An agent as a Kubernetes identity.
 *
 * @param serviceAccount how its ServiceAccount looks
 * @param token default {@code none}
 * @param access what it may do
 */
public record AgentKubernetes(
        Optional<AgentServiceAccount> serviceAccount, Optional<AgentToken> token, List<AccessRule> access) {}
