/** A directory as a chart repository. */
@NullMarked
package io.github.openclawmaven.plugin.publish.directory;

import org.jspecify.annotations.NullMarked;
