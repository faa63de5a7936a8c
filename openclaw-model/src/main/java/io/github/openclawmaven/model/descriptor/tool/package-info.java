/** {@code tools}, {@code browser} and {@code approvals}: what agents may do. */
@NullMarked
package io.github.openclawmaven.model.descriptor.tool;

import org.jspecify.annotations.NullMarked;
