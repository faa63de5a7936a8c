package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;

/** Requests of which the later ones make sense only after the earlier ones: when one fails for now, all are sent again. */
@FunctionalInterface
public interface Conversation {

    HttpAnswer hold(Exchange exchange) throws TransientFailure, PublishException;
}
