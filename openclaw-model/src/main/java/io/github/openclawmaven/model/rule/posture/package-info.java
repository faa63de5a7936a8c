/** Rules of what is open: secrets in clear, commands, files, strangers. */
@NullMarked
package io.github.openclawmaven.model.rule.posture;

import org.jspecify.annotations.NullMarked;
