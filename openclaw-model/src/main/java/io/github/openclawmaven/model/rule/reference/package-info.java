/** Rules of names that lead somewhere: whatever one part of a descriptor, or a file, says of another is there. */
@NullMarked
package io.github.openclawmaven.model.rule.reference;

import org.jspecify.annotations.NullMarked;
