/** The site's pages that come with the plugin, so that what people read there is what goals say. */
@NullMarked
package io.github.openclawmaven.plugin.page;

import org.jspecify.annotations.NullMarked;
