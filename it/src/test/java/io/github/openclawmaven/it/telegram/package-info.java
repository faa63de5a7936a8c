/** Telegram for gateways on this machine, and the people in it. */
@NullMarked
package io.github.openclawmaven.it.telegram;

import org.jspecify.annotations.NullMarked;
