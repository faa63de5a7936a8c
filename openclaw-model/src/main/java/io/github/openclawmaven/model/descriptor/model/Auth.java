package io.github.openclawmaven.model.descriptor.model;

import java.util.List;
import java.util.Map;

/**
 * Accounts with model providers, and in which order they are tried. The key of a profile is in the gateway's state, not
 * here: for a second key of a provider take {@code extends}.
 *
 * @param profiles by profile id, such as {@code anthropic:team}
 * @param order profile ids by provider
 */
public record Auth(Map<String, AuthProfile> profiles, Map<String, List<String>> order) {}
