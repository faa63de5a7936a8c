package io.github.openclawmaven.model.descriptor.form;

import java.util.Locale;

/** An enum constant whose written form is its name in lower case with hyphens: {@code NEXT_HEARTBEAT} is {@code next-heartbeat}. */
public interface Word {

    String name();

    /** As the descriptor and the gateway write it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is in JSON. */
    default Object value() {
        return word();
    }
}
