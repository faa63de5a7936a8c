/** One deployment on its way through the compiler: what was declared, for which release, and the documents it becomes. */
@NullMarked
package io.github.openclawmaven.model.deployment;

import org.jspecify.annotations.NullMarked;
