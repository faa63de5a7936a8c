/** What {@code settings.xml} knows, with its passwords decrypted. */
@NullMarked
package io.github.openclawmaven.plugin.settings;

import org.jspecify.annotations.NullMarked;
