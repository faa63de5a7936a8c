package io.github.openclawmaven.model.descriptor;

/** Whether the gateway's pod holds the agent's token. */
public enum AgentToken implements Word {
    NONE,
    FILE
}
