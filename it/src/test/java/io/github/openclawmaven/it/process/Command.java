package io.github.openclawmaven.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program with its arguments and its whole environment: nothing of this JVM's environment gets in by itself.
 *
 * @param arguments the program first
 */
public record Command(List<String> arguments, Map<String, String> environment, Path directory) {

    /** How a program ended. */
    public record Result(int exitCode, String output, String errors) {

        /** What it printed, when it succeeded. */
        public Result orThrow() {
            if (exitCode != 0) {
                throw new IllegalStateException("exit code " + exitCode + "\n" + output + errors);
            }
            return this;
        }
    }

    public Command {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A class of these tests in a JVM of its own. */
    public static Command ofJava(
            Class<?> main, List<String> arguments, Map<String, String> environment, Path directory) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new Command(command, environment, directory);
    }

    /** Starts the program with all its output in one file. */
    public Process start(Path log) throws IOException {
        return builder()
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /**
     * Runs the program to its end.
     *
     * @throws IllegalStateException when it cannot be started or takes longer
     */
    public Result run(Duration limit) {
        try {
            Path output = Files.createTempFile("command", ".out");
            Path errors = Files.createTempFile("command", ".err");
            try {
                Process process = builder()
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
                if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                    StoppedProcess.stop(process);
                    throw new IllegalStateException(
                            arguments + " took longer than " + limit + "\n" + Files.readString(output));
                }
                return new Result(process.exitValue(), Files.readString(output), Files.readString(errors));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(arguments).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }
}
