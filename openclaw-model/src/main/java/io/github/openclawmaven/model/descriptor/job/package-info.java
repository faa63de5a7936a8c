/** {@code jobs}: what runs by the clock, and where its result goes. */
@NullMarked
package io.github.openclawmaven.model.descriptor.job;

import org.jspecify.annotations.NullMarked;
