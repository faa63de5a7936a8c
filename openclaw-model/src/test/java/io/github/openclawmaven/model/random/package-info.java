/** Descriptors that nobody wrote: each is grown from a seed with the names of a release, and most of them that release accepts. */
@NullMarked
package io.github.openclawmaven.model.random;

import org.jspecify.annotations.NullMarked;
