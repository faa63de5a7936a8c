package io.github.openclawmaven.model.descriptor;

/** When a due job starts. */
public enum WakeMode implements Word {
    NOW,
    NEXT_HEARTBEAT
}
