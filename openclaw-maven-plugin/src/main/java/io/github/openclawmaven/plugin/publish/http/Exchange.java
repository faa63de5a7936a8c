package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;

/** Sends a request once. */
@FunctionalInterface
public interface Exchange {

    /**
     * Every answer but a transient one, after redirects.
     *
     * @throws TransientFailure when the same request may succeed a little later
     * @throws PublishException when it cannot
     */
    HttpAnswer send(HttpCall call) throws TransientFailure, PublishException;
}
