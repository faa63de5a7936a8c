/** What is asked of a gateway that runs on this machine. */
@NullMarked
package io.github.openclawmaven.plugin.gateway;

import org.jspecify.annotations.NullMarked;
