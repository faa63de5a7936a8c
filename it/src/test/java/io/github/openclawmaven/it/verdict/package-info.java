/** What the compiler and a release say of the same descriptor, and the differences that are right. */
@NullMarked
package io.github.openclawmaven.it.verdict;

import org.jspecify.annotations.NullMarked;
