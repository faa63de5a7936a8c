@NullMarked
package io.github.openclawmaven.plugin.publish;

import org.jspecify.annotations.NullMarked;
