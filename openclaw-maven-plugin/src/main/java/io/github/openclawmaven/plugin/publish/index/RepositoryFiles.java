package io.github.openclawmaven.plugin.publish.index;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.Optional;

/** The files of a repository, all in one folder. */
public interface RepositoryFiles {

    /** Where a file is, for people. */
    String location(String name);

    /**
     * Empty when there is no such file.
     *
     * @param wanted of the file, in bytes; the rest is never read
     */
    Optional<Content> read(String name, int wanted) throws PublishException;

    /** Writes the file as a whole, in the place of the one that is there. */
    void write(String name, Content content) throws PublishException;

    /** Removes a file that is there. */
    void delete(String name) throws PublishException;
}
