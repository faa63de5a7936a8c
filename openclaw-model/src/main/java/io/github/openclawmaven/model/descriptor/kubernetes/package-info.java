/** {@code kubernetes}: the objects around the gateway, in Kubernetes' words. */
@NullMarked
package io.github.openclawmaven.model.descriptor.kubernetes;

import org.jspecify.annotations.NullMarked;
