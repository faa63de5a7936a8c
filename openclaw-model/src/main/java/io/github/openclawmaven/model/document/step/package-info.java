/** Shape changes of openclaw.json, newest first: one class per change, each knows the last release with the old shape. */
@NullMarked
package io.github.openclawmaven.model.document.step;

import org.jspecify.annotations.NullMarked;
