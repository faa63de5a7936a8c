/** {@code channels} and {@code bindings}: where people talk from, who may, and which agent answers. */
@NullMarked
package io.github.openclawmaven.model.descriptor.channel;

import org.jspecify.annotations.NullMarked;
