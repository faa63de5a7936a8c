/**
 * The JSON Schema (draft-07) of what people write: descriptor, overlay and the front matter of a job file, for editors. It is
 * derived from the records that the binder fills; what only rules know is said where a form or a list of names says it.
 */
@NullMarked
package io.github.openclawmaven.model.schema;

import org.jspecify.annotations.NullMarked;
