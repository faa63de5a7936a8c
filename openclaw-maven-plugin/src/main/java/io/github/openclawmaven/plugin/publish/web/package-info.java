/** Chart repositories on web servers that keep their own index: ChartMuseum, Nexus, Artifactory. */
@NullMarked
package io.github.openclawmaven.plugin.publish.web;

import org.jspecify.annotations.NullMarked;
