/** Rules of agents' access to the Kubernetes API: what an access rule says, and what it reaches in the end. */
@NullMarked
package io.github.openclawmaven.model.rule.access;

import org.jspecify.annotations.NullMarked;
