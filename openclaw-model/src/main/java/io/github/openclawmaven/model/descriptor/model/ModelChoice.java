package io.github.openclawmaven.model.descriptor.model;

import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.Shorthand;
import java.util.List;

/**
 * A model, and others to fall back to; a single string is the primary one.
 *
 * @param primary {@code provider/model}
 * @param fallbacks tried in order
 */
@Shorthand("primary")
public record ModelChoice(@Required String primary, List<String> fallbacks) {}
