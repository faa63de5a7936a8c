/** Refusals that differ by their place alone: one row each in {@code refusals.txt}. */
@NullMarked
package io.github.openclawmaven.model.document.refusal.table;

import org.jspecify.annotations.NullMarked;
