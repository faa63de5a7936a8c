package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;

/** What happens to the text of each scalar while a file is read. */
@FunctionalInterface
interface TextFilter {

    /** For files whose text is never touched. */
    TextFilter NONE = (text, position) -> text;

    String apply(String text, Position position);
}
