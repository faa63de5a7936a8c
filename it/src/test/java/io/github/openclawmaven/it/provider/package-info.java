/** A stand-in for model providers: what a model says is scripted, so that a real gateway can be asked what its agents may do. */
@NullMarked
package io.github.openclawmaven.it.provider;

import org.jspecify.annotations.NullMarked;
