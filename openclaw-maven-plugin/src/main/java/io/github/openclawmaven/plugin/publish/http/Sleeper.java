package io.github.openclawmaven.plugin.publish.http;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration duration) throws InterruptedException;
}
