/**
 * The gateway of a descriptor on this machine, without a cluster: the pod's directories and scripts as the chart has them, its
 * secrets, its processes, and what people read of it.
 */
@NullMarked
package io.github.openclawmaven.plugin.run;

import org.jspecify.annotations.NullMarked;
