/** The programs that agents may run, as a gateway release reads them. */
@NullMarked
package io.github.openclawmaven.model.document.approvals;

import org.jspecify.annotations.NullMarked;
