package io.github.openclawmaven.model.descriptor.agent;

import java.util.Map;

/**
 * An agent's ServiceAccount.
 *
 * @param annotations such as the role of a cloud
 */
public record AgentServiceAccount(Map<String, String> annotations) {}
