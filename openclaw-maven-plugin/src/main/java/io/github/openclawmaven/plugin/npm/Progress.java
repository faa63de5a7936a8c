package io.github.openclawmaven.plugin.npm;

import java.time.Duration;

/** Hears how far an installation is. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress SILENT = (what, bytes, time) -> {};

    /**
     * What lies on the disk so far.
     *
     * @param what is installed
     * @param bytes of files
     * @param time since it began
     */
    void installed(String what, long bytes, Duration time);
}
