/** The config examples of a release's own documentation, of which the compiler and the gateway have to say the same. */
@NullMarked
package io.github.openclawmaven.it.docs;

import org.jspecify.annotations.NullMarked;
