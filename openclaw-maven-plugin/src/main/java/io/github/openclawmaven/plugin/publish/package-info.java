/** Charts on their way into chart repositories; knows nothing of Maven. */
@NullMarked
package io.github.openclawmaven.plugin.publish;

import org.jspecify.annotations.NullMarked;
