/** The goal push: which chart goes where, with what access, and when in a reactor. How it gets there is {@code publish}'s. */
@NullMarked
package io.github.openclawmaven.plugin.push;

import org.jspecify.annotations.NullMarked;
