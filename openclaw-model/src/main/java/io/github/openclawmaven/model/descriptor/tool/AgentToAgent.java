package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.List;

/**
 * Messages between agents.
 *
 * @param allow agent ids that may send and receive
 */
public record AgentToAgent(@Required List<String> allow) {}
