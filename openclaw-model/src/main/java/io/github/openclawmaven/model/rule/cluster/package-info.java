/** Rules of what Kubernetes and OpenShift take: names, labels, quantities, sizes, images. */
@NullMarked
package io.github.openclawmaven.model.rule.cluster;

import org.jspecify.annotations.NullMarked;
