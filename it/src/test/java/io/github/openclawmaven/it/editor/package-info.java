/** What an editor makes of the schemas: the language server that most of them use, from npm. */
@NullMarked
package io.github.openclawmaven.it.editor;

import org.jspecify.annotations.NullMarked;
