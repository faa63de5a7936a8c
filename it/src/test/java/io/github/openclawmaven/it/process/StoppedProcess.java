package io.github.openclawmaven.it.process;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends a process of ours and those that it started, by their ids. */
public final class StoppedProcess {
    private static final int GRACE_SECONDS = 60;

    private StoppedProcess() {}

    /** Asks the process to end, and does not return before it and its children are gone. */
    public static void stop(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
