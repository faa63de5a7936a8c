/** What the site's page says of the codes of diagnostics, for whatever explains them. */
@NullMarked
package io.github.openclawmaven.plugin.code;

import org.jspecify.annotations.NullMarked;
