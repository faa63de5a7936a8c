/**
 * What a descriptor must satisfy beyond its shape: one class for each rule, in a package for each series of them. Here is what
 * several series look at: what the descriptor says of one thing, with its places.
 */
@NullMarked
package io.github.openclawmaven.model.rule;

import org.jspecify.annotations.NullMarked;
