/** The provenance of a packaged chart, signed with the user's own GnuPG; knows nothing of Maven. */
@NullMarked
package io.github.openclawmaven.plugin.sign;

import org.jspecify.annotations.NullMarked;
