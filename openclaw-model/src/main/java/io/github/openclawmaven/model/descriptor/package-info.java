/** The deployment descriptor as immutable records, one per noun. */
@NullMarked
package io.github.openclawmaven.model.descriptor;

import org.jspecify.annotations.NullMarked;
