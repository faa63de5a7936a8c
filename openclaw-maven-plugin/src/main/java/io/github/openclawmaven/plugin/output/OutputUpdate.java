package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A directory on its way from one content to the next. All is written beside before anything changes its place. While files
 * change theirs, the mark knows both contents, so that a run that is killed half-way leaves nothing that the next takes for
 * someone else's.
 *
 * @param former mark of what is there
 * @param next mark of what will be
 */
record OutputUpdate(
        Path directory, OutputMark former, OutputMark next, OutputChange change, Map<String, Content> files) {

    /** @throws IOException when something cannot be written or moved; then all is as it was */
    void apply() throws IOException {
        Staging staging = Staging.in(directory);
        Moves moves = new Moves(directory);
        try {
            for (String path : change.written()) {
                staging.write(path, files.get(path));
            }
            mark(staging, former.and(next));
            move(staging, moves);
            mark(staging, next);
        } catch (IOException | RuntimeException e) {
            if (!moves.undo()) {
                throw new OutputException(
                        directory + " cannot be written: " + e.getMessage() + ". What was in it is in " + staging.path()
                                + "; move it back",
                        e);
            }
            staging.close();
            throw e;
        }
        staging.close();
    }

    private void move(Staging staging, Moves moves) throws IOException {
        for (String path : change.replaced()) {
            moves.move(directory.resolve(path), staging.former(path));
        }
        for (String path : change.removed()) {
            moves.move(directory.resolve(path), staging.former(path));
            moves.prune(directory.resolve(path));
        }
        for (String path : change.written()) {
            moves.move(staging.fresh(path), directory.resolve(path));
        }
    }

    private void mark(Staging staging, OutputMark mark) throws IOException {
        Files.move(
                staging.write(OutputMark.FILE_NAME, mark.content()),
                directory.resolve(OutputMark.FILE_NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
