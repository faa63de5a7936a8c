/** {@code models} and {@code auth}: providers, their models, and which key pays. */
@NullMarked
package io.github.openclawmaven.model.descriptor.model;

import org.jspecify.annotations.NullMarked;
