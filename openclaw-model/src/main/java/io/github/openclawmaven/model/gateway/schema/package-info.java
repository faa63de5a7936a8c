/** The schema that the config of a release must pass, and how what it says is told to people. */
@NullMarked
package io.github.openclawmaven.model.gateway.schema;

import org.jspecify.annotations.NullMarked;
