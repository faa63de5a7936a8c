/** What a Maven build tells the plugin, and what it takes from it: directories, properties, the data of the POM, the artifact. */
@NullMarked
package io.github.openclawmaven.plugin.build;

import org.jspecify.annotations.NullMarked;
