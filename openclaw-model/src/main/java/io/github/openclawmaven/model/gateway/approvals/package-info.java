/** The programs that agents may run, as a gateway release reads them. */
@NullMarked
package io.github.openclawmaven.model.gateway.approvals;

import org.jspecify.annotations.NullMarked;
