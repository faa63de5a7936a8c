/** Rules of what only some gateway releases do, have or refuse. */
@NullMarked
package io.github.openclawmaven.model.rule.release;

import org.jspecify.annotations.NullMarked;
