/** The products themselves cannot run in the tests; stubs answer as their documentation says. */
@NullMarked
package io.github.openclawmaven.plugin.publish.web;

import org.jspecify.annotations.NullMarked;
