package io.github.openclawmaven.model.descriptor;

/** How Slack and the gateway are connected. */
public enum SlackMode implements Word {
    SOCKET,
    HTTP,
    RELAY
}
