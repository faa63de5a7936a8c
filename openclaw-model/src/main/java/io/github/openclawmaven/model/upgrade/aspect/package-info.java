/** What may differ between two releases, one class per kind of difference. */
@NullMarked
package io.github.openclawmaven.model.upgrade.aspect;

import org.jspecify.annotations.NullMarked;
