/** {@code hooks}: what runs because something called or happened. */
@NullMarked
package io.github.openclawmaven.model.descriptor.hook;

import org.jspecify.annotations.NullMarked;
