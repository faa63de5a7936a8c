/** What only a server with a will of its own does; a real one is in the integration tests. */
@NullMarked
package io.github.openclawmaven.plugin.publish.webdav;

import org.jspecify.annotations.NullMarked;
