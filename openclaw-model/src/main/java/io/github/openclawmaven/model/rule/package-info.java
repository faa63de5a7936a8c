/** What a descriptor must satisfy beyond its shape, one class per rule. */
@NullMarked
package io.github.openclawmaven.model.rule;

import org.jspecify.annotations.NullMarked;
