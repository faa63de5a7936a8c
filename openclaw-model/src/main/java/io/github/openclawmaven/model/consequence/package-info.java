/**
 * What a deployment means, of what its keys say together: who reaches which agent, what that agent can do there, with which model, and
 * when. Computed from the descriptor as the named release applies it; rules judge it, and reports draw it.
 */
@NullMarked
package io.github.openclawmaven.model.consequence;

import org.jspecify.annotations.NullMarked;
