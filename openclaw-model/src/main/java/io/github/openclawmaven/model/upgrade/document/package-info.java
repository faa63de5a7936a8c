/** Two versions of a JSON document, and what differs between them. */
@NullMarked
package io.github.openclawmaven.model.upgrade.document;

import org.jspecify.annotations.NullMarked;
