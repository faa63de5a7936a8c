/** What runs in that process: Helm's library, and Kubernetes' types for what it renders. Nothing else may use either. */
@NullMarked
package io.github.openclawmaven.plugin.helm.child;

import org.jspecify.annotations.NullMarked;
