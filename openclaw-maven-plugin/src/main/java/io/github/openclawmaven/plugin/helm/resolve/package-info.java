/** What goals resolve that run Helm, for the platform that they run on. */
@NullMarked
package io.github.openclawmaven.plugin.helm.resolve;

import org.jspecify.annotations.NullMarked;
