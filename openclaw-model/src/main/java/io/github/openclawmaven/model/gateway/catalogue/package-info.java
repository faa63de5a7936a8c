/** The facts and schemas of all known releases, read from the files that come with the plugin, and what they tell together. */
@NullMarked
package io.github.openclawmaven.model.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
