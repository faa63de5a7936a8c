/** Which files of the source directory are nobody's business: what a project says, and what editors leave behind. */
@NullMarked
package io.github.openclawmaven.model.source.ignore;

import org.jspecify.annotations.NullMarked;
