/** What the API of a cluster has, and what access to it reaches: two tables, {@code kinds.txt} and {@code reach.txt}. */
@NullMarked
package io.github.openclawmaven.model.access;

import org.jspecify.annotations.NullMarked;
