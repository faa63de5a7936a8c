/** The goal render: what Helm makes of a chart for one installation, as files. */
@NullMarked
package io.github.openclawmaven.plugin.render;

import org.jspecify.annotations.NullMarked;
