/** What an editor shows that builds a project as one types. */
@NullMarked
package io.github.openclawmaven.plugin.editor;

import org.jspecify.annotations.NullMarked;
