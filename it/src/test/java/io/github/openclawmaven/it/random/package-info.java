/** Random descriptors, each shown to the compiler and to a release that has to say the same. */
@NullMarked
package io.github.openclawmaven.it.random;

import org.jspecify.annotations.NullMarked;
