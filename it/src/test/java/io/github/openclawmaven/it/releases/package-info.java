/** The full example on every known release, each asked for its own verdict. */
@NullMarked
package io.github.openclawmaven.it.releases;

import org.jspecify.annotations.NullMarked;
