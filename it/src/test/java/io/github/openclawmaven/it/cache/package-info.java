/** What the tests need and install themselves: real parts in a directory that outlives the build. */
@NullMarked
package io.github.openclawmaven.it.cache;

import org.jspecify.annotations.NullMarked;
