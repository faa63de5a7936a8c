/** What is known of a code, for a person in front of a terminal: the site's words, and the tests' own mistakes as examples. */
@NullMarked
package io.github.openclawmaven.plugin.explain;

import org.jspecify.annotations.NullMarked;
