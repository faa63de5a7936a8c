/** What people read on Maven's console: findings, and the failed build that they become; paths; how to start without a descriptor. */
@NullMarked
package io.github.openclawmaven.plugin.console;

import org.jspecify.annotations.NullMarked;
