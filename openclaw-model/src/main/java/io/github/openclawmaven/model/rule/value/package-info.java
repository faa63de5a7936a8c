/** Rules of single values: what a text, a number or a section must be for the gateway to read it, whatever the rest says. */
@NullMarked
package io.github.openclawmaven.model.rule.value;

import org.jspecify.annotations.NullMarked;
