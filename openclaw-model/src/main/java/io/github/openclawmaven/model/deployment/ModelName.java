package io.github.openclawmaven.model.deployment;

import java.util.Optional;

/**
 * What names a model.
 *
 * @param text {@code provider/model}; the model's own id may have more slashes
 */
public record ModelName(String text) {

    /** What stands before the first slash; empty when there is none. */
    public Optional<String> provider() {
        int slash = text.indexOf('/');
        return slash <= 0 ? Optional.empty() : Optional.of(text.substring(0, slash));
    }

    /** What stands behind the first slash. */
    public String model() {
        return text.substring(text.indexOf('/') + 1);
    }
}
