/** Programs that tests start and end. */
@NullMarked
package io.github.openclawmaven.it.process;

import org.jspecify.annotations.NullMarked;
