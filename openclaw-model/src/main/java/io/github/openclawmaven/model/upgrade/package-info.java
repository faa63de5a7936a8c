/** What changes for a descriptor when the gateway goes to another release: it is compiled for both, and the results are compared. */
@NullMarked
package io.github.openclawmaven.model.upgrade;

import org.jspecify.annotations.NullMarked;
