package io.github.openclawmaven.model.descriptor;

/**
 * Where the answer of a job goes.
 *
 * @param channel a declared channel
 * @param to the conversation in it
 */
public record Delivery(@Required String channel, @Required String to) {}
