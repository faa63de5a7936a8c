package io.github.openclawmaven.model.descriptor.form;

/**
 * One key of a Kubernetes Secret; the only form in which a secret enters a descriptor.
 *
 * @param secret name of the Secret
 * @param key key in it
 */
public record SecretRef(@Required String secret, @Required String key) implements TextOrSecret {}
