/** What is wrong with an input, as values: code, position, message, remedy; and how a person sees it. */
@NullMarked
package io.github.openclawmaven.model.diagnostic;

import org.jspecify.annotations.NullMarked;
