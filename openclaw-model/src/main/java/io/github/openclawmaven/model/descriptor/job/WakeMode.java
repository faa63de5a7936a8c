package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.Word;

/** When a due job starts. */
public enum WakeMode implements Word {
    NOW,
    NEXT_HEARTBEAT
}
