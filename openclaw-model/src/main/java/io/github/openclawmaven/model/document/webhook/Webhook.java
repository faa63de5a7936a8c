package io.github.openclawmaven.model.document.webhook;

import java.util.Optional;

/**
 * An address that others call.
 *
 * @param name of the channel or of what else is called
 * @param port of a listener of its own; empty where the gateway's port answers
 * @param path starts with a slash
 * @param host DNS name of its public address; empty where the config does not say it
 */
public record Webhook(String name, Optional<Integer> port, String path, Optional<String> host) {}
