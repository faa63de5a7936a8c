/** What is right or wrong by the clock alone. */
@NullMarked
package io.github.openclawmaven.model.rule.clock;

import org.jspecify.annotations.NullMarked;
