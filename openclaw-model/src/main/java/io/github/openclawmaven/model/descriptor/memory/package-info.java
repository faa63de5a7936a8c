/** {@code memory}, and how an agent searches it. */
@NullMarked
package io.github.openclawmaven.model.descriptor.memory;

import org.jspecify.annotations.NullMarked;
