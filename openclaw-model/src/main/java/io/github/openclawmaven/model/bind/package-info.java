/** Nodes into records: unknown keys, missing values, wrong types and enums become diagnostics. */
@NullMarked
package io.github.openclawmaven.model.bind;

import org.jspecify.annotations.NullMarked;
