package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;

/**
 * A second place that a finding speaks of, in the same file or in another.
 *
 * @param position where
 * @param label what stands there, in a few words: {@code declared here}; never the value of a secret
 */
public record RelatedPlace(Position position, String label) {

    public RelatedPlace {
        label = SecretLook.masked(label);
    }
}
