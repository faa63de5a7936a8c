/** What the gateway refuses although its schema does not say so: one class per rule of its code, applied to openclaw.json. */
@NullMarked
package io.github.openclawmaven.model.document.refusal;

import org.jspecify.annotations.NullMarked;
