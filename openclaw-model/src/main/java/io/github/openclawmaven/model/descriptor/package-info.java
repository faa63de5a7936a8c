/** The deployment descriptor as immutable records, one per noun, a room for each section. */
@NullMarked
package io.github.openclawmaven.model.descriptor;

import org.jspecify.annotations.NullMarked;
