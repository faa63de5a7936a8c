/** Programs that come from npm, in a cache that outlives the build: gateways and the Node.js that they run on. */
@NullMarked
package io.github.openclawmaven.plugin.npm;

import org.jspecify.annotations.NullMarked;
