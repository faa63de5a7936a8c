package io.github.openclawmaven.model.random;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What chance decides; the same seed decides the same. */
final class Dice {

    private final Random random;
    private final boolean flawed;

    /** @param flawed whether what they decide may be wrong */
    Dice(long seed, boolean flawed) {
        this.random = new Random(seed);
        this.flawed = flawed;
        // Neighbouring seeds start alike.
        random.nextInt();
    }

    /** True once in so many times. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    /** The first, or where things may be wrong now and then one of the others. */
    String flaw(String right, String... wrong) {
        return flawed && once(8) ? pick(wrong) : right;
    }

    /** From one to the number. */
    int upTo(int number) {
        return 1 + random.nextInt(number);
    }

    String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    String maybe(Supplier<String> text) {
        return random.nextBoolean() ? text.get() : "";
    }

    String pick(String... from) {
        return pick(List.of(from));
    }

    String pick(Collection<String> from) {
        return List.copyOf(from).get(random.nextInt(from.size()));
    }

    <T> T pickOf(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String bool() {
        return Boolean.toString(random.nextBoolean());
    }

    /** In the descriptor's notation. */
    String duration() {
        return upTo(60) + pick("m", "h");
    }

    /** A secret of that key. */
    static String secret(String key) {
        return "{secret: s, key: " + key + "}";
    }
}
