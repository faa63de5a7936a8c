package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Whether the gateway's pod holds the agent's token. */
public enum AgentToken implements Word {
    NONE,
    FILE
}
