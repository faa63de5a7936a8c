/** Findings as the machines take them that read a build: one class for each form, and what they have in common. */
@NullMarked
package io.github.openclawmaven.plugin.report;

import org.jspecify.annotations.NullMarked;
