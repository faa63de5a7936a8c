/** A chart repository on any web server that takes files: WebDAV, RFC 4918. */
@NullMarked
package io.github.openclawmaven.plugin.publish.webdav;

import org.jspecify.annotations.NullMarked;
