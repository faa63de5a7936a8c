/** What findings say that a program can do, done: in the files of a source directory, and nowhere else in them. */
@NullMarked
package io.github.openclawmaven.model.repair;

import org.jspecify.annotations.NullMarked;
