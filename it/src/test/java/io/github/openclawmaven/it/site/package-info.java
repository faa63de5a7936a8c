/** The site's pages in a real browser. */
@NullMarked
package io.github.openclawmaven.it.site;

import org.jspecify.annotations.NullMarked;
