package io.github.openclawmaven.model.gateway;

import java.util.Map;
import java.util.Set;

/**
 * The models of a provider that a release knows of.
 *
 * @param known names that the provider takes, other forms of them too; empty when the release has no list. No list is closed: a
 *     release hands on names that it does not know
 * @param retired models that the release no longer runs, by name in small letters
 */
public record ModelList(Set<String> known, Map<String, RetiredModel> retired) {}
