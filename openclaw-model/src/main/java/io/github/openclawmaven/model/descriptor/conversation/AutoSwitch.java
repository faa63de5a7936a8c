package io.github.openclawmaven.model.descriptor.conversation;

import io.github.openclawmaven.model.descriptor.form.Word;

/** On, off, or as the gateway sees fit. */
public enum AutoSwitch implements Word {
    AUTO,
    TRUE,
    FALSE;

    @Override
    public Object value() {
        return this == AUTO ? word() : (Object) (this == TRUE);
    }
}
