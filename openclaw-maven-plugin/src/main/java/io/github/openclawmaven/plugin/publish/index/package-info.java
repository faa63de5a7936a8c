/** {@code index.yaml}, the table of contents of a chart repository that is nothing but files. */
@NullMarked
package io.github.openclawmaven.plugin.publish.index;

import org.jspecify.annotations.NullMarked;
