/** The plugin in real Maven: distributions from the oldest to the next, reactors, directories and machines that differ. */
@NullMarked
package io.github.openclawmaven.it.maven;

import org.jspecify.annotations.NullMarked;
