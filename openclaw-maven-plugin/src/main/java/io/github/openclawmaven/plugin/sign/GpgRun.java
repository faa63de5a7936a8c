package io.github.openclawmaven.plugin.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

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
        Process process = start(command);
        try {
            // One that reads or writes more than a pipe holds waits for the other end.
            FutureTask<byte[]> output =
                    inBackground(() -> process.getInputStream().readAllBytes());
            FutureTask<byte[]> log = inBackground(() -> process.getErrorStream().readAllBytes());
            inBackground(() -> feed(process, input));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SignException(command.get(0) + " did not answer for " + limit.toSeconds()
                        + " s and was stopped; it may wait for a passphrase or a card: give it the passphrase in"
                        + " settings.xml, or try " + command.get(0) + " --clearsign by hand");
            }
            return new GpgRun(
                    process.exitValue(), text(output), text(log).lines().toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignException("The build was interrupted while " + command.get(0) + " was signing", e);
        } catch (ExecutionException e) {
            throw new SignException(
                    command.get(0) + " cannot be read: " + e.getCause().getMessage(), e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
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

    private static Process start(List<String> command) throws SignException {
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new SignException(
                    "Cannot run " + command.get(0) + ": install GnuPG, or say where its program is: gpg.executable", e);
        }
    }

    private static <T> FutureTask<T> inBackground(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "gpg");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static boolean feed(Process process, byte[] input) throws IOException {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(input);
        }
        return true;
    }

    private static String text(FutureTask<byte[]> bytes) throws InterruptedException, ExecutionException {
        return new String(bytes.get(), StandardCharsets.UTF_8);
    }
}
