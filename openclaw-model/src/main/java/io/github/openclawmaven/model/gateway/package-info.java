/** What is known of each gateway release: its identity, its facts, and the schema that its config must pass. */
@NullMarked
package io.github.openclawmaven.model.gateway;

import org.jspecify.annotations.NullMarked;
