package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.plugin.process.ProgramRun;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * A run of GnuPG that ended.
 *
 * @param output what it made
 * @param log what it told people and, in lines with a mark, programs
 */
record GpgRun(int exitCode, String output, List<String> log) {

    private static final String STATUS = "[GNUPG:] ";
    private static final String MESSAGE = "gpg: ";

    /**
     * Runs the command to its end.
     *
     * @param limit after which it is stopped
     */
    static GpgRun of(List<String> command, byte[] input, Duration limit) throws SignException {
        try {
            ProgramRun run = ProgramRun.of(new ProcessBuilder(command), input, limit);
            return new GpgRun(run.exitCode(), run.output(), run.errors().lines().toList());
        } catch (TimeoutException e) {
            throw new SignException(command.get(0) + " did not answer for " + limit.toSeconds()
                    + " s and was stopped; it may wait for a passphrase or a card: give it the passphrase in"
                    + " settings.xml, or try " + command.get(0) + " --clearsign by hand");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignException("The build was interrupted while " + command.get(0) + " was signing", e);
        } catch (IOException e) {
            throw new SignException(
                    "Cannot run " + command.get(0) + ": install GnuPG, or say where its program is: gpg.executable", e);
        }
    }

    /** The rest of the first status line of that name. */
    Optional<String> status(String name) {
        String start = STATUS + name;
        return log.stream()
                .filter(line -> line.equals(start) || line.startsWith(start + " "))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    /** What it told people, without its own name. */
    List<String> messages() {
        return log.stream()
                .filter(line -> line.startsWith(MESSAGE))
                .map(line -> line.substring(MESSAGE.length()))
                .toList();
    }
}
