package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Word;

/** How Slack and the gateway are connected. */
public enum SlackMode implements Word {
    SOCKET,
    HTTP,
    RELAY
}
