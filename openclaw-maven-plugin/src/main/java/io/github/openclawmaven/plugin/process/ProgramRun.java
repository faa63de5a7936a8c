package io.github.openclawmaven.plugin.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A run of a program that ended by itself. Its threads keep no JVM from ending.
 *
 * @param output what it wrote to its standard output, as UTF-8
 * @param errors what it wrote to its standard error, as UTF-8; empty where the builder redirects it
 */
public record ProgramRun(int exitCode, String output, String errors) {

    /** Of the output and of the errors, in bytes. */
    private static final int MOST = 16 * 1024 * 1024;

    /**
     * Runs the program to its end, or ends it, with all that it started.
     *
     * @param input for its standard input
     * @param limit of time
     * @throws IOException when it cannot be started, or says more than 16 MiB
     * @throws TimeoutException when it does not end within the limit
     */
    public static ProgramRun of(ProcessBuilder program, byte[] input, Duration limit)
            throws IOException, TimeoutException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Process process = program.start();
        try {
            // One that reads or writes more than a pipe holds waits for the other end.
            FutureTask<String> output = inBackground(() -> read(process.getInputStream()));
            FutureTask<String> errors = inBackground(() -> read(process.getErrorStream()));
            inBackground(() -> feed(process, input));
            String said = output.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            String complained = errors.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            return new ProgramRun(process.exitValue(), said, complained);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String read(InputStream pipe) throws IOException {
        byte[] bytes = pipe.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new IOException("it says more than " + MOST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One that ends without reading tells by its exit code what is wrong. */
    private static boolean feed(Process process, byte[] input) throws IOException {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(input);
        }
        return true;
    }

    private static <T> FutureTask<T> inBackground(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "program");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
