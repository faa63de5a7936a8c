/** What a release needs to be accepted by Maven Central and found by others. */
@NullMarked
package io.github.openclawmaven.plugin.release;

import org.jspecify.annotations.NullMarked;
