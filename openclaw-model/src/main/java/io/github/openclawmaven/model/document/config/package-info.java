/** openclaw.json in the newest shape, one class per section; each value remembers the descriptor key that it came from. */
@NullMarked
package io.github.openclawmaven.model.document.config;

import org.jspecify.annotations.NullMarked;
