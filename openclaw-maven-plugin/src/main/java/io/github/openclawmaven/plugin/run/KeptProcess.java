package io.github.openclawmaven.plugin.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A program that ends with this JVM, however that ends, and with it all that it started: {@code keeper.mjs} sees to that. */
final class KeptProcess implements AutoCloseable {

    /** Until a program that was asked to end is made to. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private static final String KEEPER = "keeper.mjs";

    private final Process keeper;
    private final Thread output;

    private KeptProcess(Process keeper, Thread output) {
        this.keeper = keeper;
        this.output = output;
    }

    /**
     * Starts a program.
     *
     * @param node the program {@code node}
     * @param place of the keeper
     * @param directory that the program works in
     * @param lines hears all that it prints, from a thread of its own
     */
    static KeptProcess start(
            Path node,
            Path place,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Consumer<String> lines)
            throws IOException {
        Path script = place.resolve(KEEPER);
        try (InputStream in = Objects.requireNonNull(KeptProcess.class.getResourceAsStream(KEEPER), KEEPER)) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> kept =
                new ArrayList<>(List.of(node.toString(), script.toString(), Long.toString(GRACE.toMillis())));
        kept.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(kept).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process keeper = builder.start();
        Thread output = new Thread(() -> read(keeper, lines), "output of " + command.get(1));
        output.setDaemon(true);
        output.start();
        return new KeptProcess(keeper, output);
    }

    private static void read(Process process, Consumer<String> lines) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // The program is gone.
        }
    }

    boolean isAlive() {
        return keeper.isAlive();
    }

    /** Waits until it ends by itself, and all that it printed was heard. */
    int ended() throws InterruptedException {
        int code = keeper.waitFor();
        output.join();
        return code;
    }

    /** Asks it to end, and does not return before it has. */
    @Override
    public void close() {
        try {
            keeper.getOutputStream().close();
            keeper.waitFor();
        } catch (IOException e) {
            keeper.destroy();
        } catch (InterruptedException e) {
            keeper.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
