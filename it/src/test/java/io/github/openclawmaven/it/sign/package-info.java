/** Real GnuPG signs, real Helm verifies. */
@NullMarked
package io.github.openclawmaven.it.sign;

import org.jspecify.annotations.NullMarked;
