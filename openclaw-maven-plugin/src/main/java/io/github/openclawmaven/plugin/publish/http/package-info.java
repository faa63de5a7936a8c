/**
 * Calls to repositories over HTTP: retries, redirects, proxies, private certificates and progress, for all kinds of
 * repositories alike. Nothing that it says or throws holds a credential.
 */
@NullMarked
package io.github.openclawmaven.plugin.publish.http;

import org.jspecify.annotations.NullMarked;
