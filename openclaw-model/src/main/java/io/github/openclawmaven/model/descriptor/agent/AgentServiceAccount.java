package io.github.openclawmaven.model.descriptor.agent;

import java.util.Map;

/**
 * An agent's ServiceAccount.
 *
 * @param annotations such as the role of a cloud
 * @param labels on it, and on the pod of the agent's executor, where Azure's webhook looks for them
 */
public record AgentServiceAccount(Map<String, String> annotations, Map<String, String> labels) {}
