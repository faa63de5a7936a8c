/** Reports as those read them that they are written for. */
@NullMarked
package io.github.openclawmaven.it.report;

import org.jspecify.annotations.NullMarked;
