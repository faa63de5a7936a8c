package io.github.openclawmaven.plugin.init;

import io.github.openclawmaven.model.source.Content;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Files of a new project that belong together: where the first of them is there already, the others would not fit to it.
 *
 * @param first path of the file or the directory that decides
 * @param files by path in the project, with {@code /}
 */
record ProjectPart(String first, SortedMap<String, Content> files) {

    /** Those that have to be written. */
    List<String> missing(Predicate<String> exists) {
        return exists.test(first)
                ? List.of()
                : files.keySet().stream().filter(path -> !exists.test(path)).toList();
    }

    /** What stays as it is, for people. */
    List<String> kept(Predicate<String> exists) {
        return exists.test(first)
                ? List.of(first)
                : files.keySet().stream().filter(exists).toList();
    }
}
