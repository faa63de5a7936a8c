/** What the site's page says of the descriptor's keys, for the schema that editors take. */
@NullMarked
package io.github.openclawmaven.plugin.schema;

import org.jspecify.annotations.NullMarked;
