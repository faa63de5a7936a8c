package io.github.openclawmaven.it.provider;

/**
 * What a gateway asked of a model.
 *
 * @param host that the gateway meant
 * @param path without the query
 * @param key that the gateway gave, in whichever header the provider wants it
 */
public record ProviderRequest(String host, String path, String model, String key) {}
