/**
 * The syntaxes of single values: what is wrong with a text, as a short phrase without the text, or nothing.
 */
@NullMarked
package io.github.openclawmaven.model.syntax;

import org.jspecify.annotations.NullMarked;
