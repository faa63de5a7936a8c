/** {@code session}, {@code messages}, {@code commands} and {@code tts}: how a talk goes, whichever channel and agent. */
@NullMarked
package io.github.openclawmaven.model.descriptor.conversation;

import org.jspecify.annotations.NullMarked;
