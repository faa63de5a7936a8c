/** The way from a source directory to gateway documents, stage by stage. */
@NullMarked
package io.github.openclawmaven.model.compile;

import org.jspecify.annotations.NullMarked;
