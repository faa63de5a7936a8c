/** A chart on its way into a repository, as all kinds of repositories take it; knows nothing of Maven. */
@NullMarked
package io.github.openclawmaven.plugin.publish;

import org.jspecify.annotations.NullMarked;
