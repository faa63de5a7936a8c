/** The documents that the gateway of one release reads, from a deployment, as that release wants them. */
@NullMarked
package io.github.openclawmaven.model.document;

import org.jspecify.annotations.NullMarked;
