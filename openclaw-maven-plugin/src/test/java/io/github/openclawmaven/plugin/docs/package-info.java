/** The pages for users say what the code does: nothing is missing on them, and nothing too much. */
@NullMarked
package io.github.openclawmaven.plugin.docs;

import org.jspecify.annotations.NullMarked;
