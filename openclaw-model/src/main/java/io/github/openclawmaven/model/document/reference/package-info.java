/** What openclaw.json names and has to be there, wherever it is named: one table of places, {@code references.txt}. */
@NullMarked
package io.github.openclawmaven.model.document.reference;

import org.jspecify.annotations.NullMarked;
