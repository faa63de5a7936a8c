/** Whether what a deployment becomes fits into the objects that carry it. */
@NullMarked
package io.github.openclawmaven.model.size;

import org.jspecify.annotations.NullMarked;
