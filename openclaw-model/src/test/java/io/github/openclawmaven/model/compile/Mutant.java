package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.random.RandomDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A source directory, spoiled.
 *
 * @param files by path; {@code openclaw.yaml} is among them
 * @param name says how to make it again
 */
record Mutant(Map<String, byte[]> files, String name) {

    static final String DESCRIPTOR = "openclaw.yaml";

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/test/resources/rule"),
            Path.of("src/test/resources/mistake"),
            Path.of("src/test/resources/field"),
            Path.of("src/test/resources/full"),
            Path.of("../it/examples"),
            Path.of("../it/src/test/resources/releases"));

    /** All fixtures and examples: each folder with a descriptor. */
    static List<Map<String, byte[]>> originals() {
        List<Map<String, byte[]>> originals = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(path ->
                                path.endsWith(DESCRIPTOR) && !path.toString().contains("target"))
                        .sorted()
                        .forEach(path -> originals.add(read(path.getParent())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(originals);
    }

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The one of that number; the same seed, number and originals give the same. */
    static Mutant of(List<Map<String, byte[]>> originals, long seed, int number) {
        // Neighbouring seeds would start alike.
        Random random = new Random(seed * 1_000_003 + number * 7_919L);
        random.nextInt();
        Map<String, byte[]> files = new TreeMap<>(originals.get(random.nextInt(originals.size())));
        if (random.nextInt(8) == 0) {
            files = new TreeMap<>(Map.of(
                    DESCRIPTOR, RandomDescriptor.of(random.nextLong()).text().getBytes(StandardCharsets.UTF_8)));
        }
        List<String> paths = List.copyOf(files.keySet());
        String path = random.nextInt(4) > 0 ? DESCRIPTOR : paths.get(random.nextInt(paths.size()));
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        StringBuilder name = new StringBuilder("mutant " + number + " of seed " + seed + ", " + path);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            text = mutation.apply(text, random);
            name.append(' ').append(mutation);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            name.append(" byte");
        }
        files.put(path, bytes);
        return new Mutant(files, name.toString());
    }
}
