package io.github.openclawmaven.model.descriptor.model;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Optional;

/**
 * One account with a model provider.
 *
 * @param provider whose account it is
 * @param mode {@code api_key}, {@code oauth}, {@code token}; from 2026.5.12 also {@code aws-sdk}
 * @param email whom it belongs to
 * @param displayName shown; from 2026.3.24
 */
public record AuthProfile(
        @Required String provider, @Required String mode, Optional<String> email, Optional<String> displayName) {}
