/**
 * How keys are written: what the binder, the schema and the writer read off a record's components, and the values that every section has.
 */
@NullMarked
package io.github.openclawmaven.model.descriptor.form;

import org.jspecify.annotations.NullMarked;
