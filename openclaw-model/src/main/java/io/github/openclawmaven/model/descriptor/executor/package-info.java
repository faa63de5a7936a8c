/** {@code executor}: where an agent's commands run when not in the gateway's container, in Kubernetes' words. */
@NullMarked
package io.github.openclawmaven.model.descriptor.executor;

import org.jspecify.annotations.NullMarked;
