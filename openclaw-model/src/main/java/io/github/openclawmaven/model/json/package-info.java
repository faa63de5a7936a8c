/** JSON as text. */
@NullMarked
package io.github.openclawmaven.model.json;

import org.jspecify.annotations.NullMarked;
