/** Text to nodes with positions: YAML, overlays, filtering, front matter, workspace files. */
@NullMarked
package io.github.openclawmaven.model.source;

import org.jspecify.annotations.NullMarked;
