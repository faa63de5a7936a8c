/** What others call: webhooks of channels and plugins, and the gateway's own. One row each in {@code webhooks.txt}. */
@NullMarked
package io.github.openclawmaven.model.document.webhook;

import org.jspecify.annotations.NullMarked;
