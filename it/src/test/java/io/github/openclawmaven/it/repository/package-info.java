/** Chart repositories that are files: Debian's nginx takes and serves them, real Helm adds them and renders what is in them. */
@NullMarked
package io.github.openclawmaven.it.repository;

import org.jspecify.annotations.NullMarked;
