package io.github.openclawmaven.model.schema;

import java.util.Optional;

/** What the reference says of each key. */
@FunctionalInterface
public interface KeyTexts {

    /**
     * @param place dotted, with {@code <>} for any key of a map and {@code []} for any item of a list, such as
     *     {@code agents.<>.model} and {@code bindings[].channel}; the keys of a reference to a Secret are below
     *     {@code {secret, key}} wherever it stands
     */
    Optional<KeyText> of(String place);
}
