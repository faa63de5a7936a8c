package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Maps, lists and values of which YAML makes something else where they are written carelessly. */
final class RandomTree {

    private static final SourceText SOURCE = SourceText.withoutText("openclaw.yaml");

    private RandomTree() {}

    /** The same for the same seed. */
    static MapNode of(int seed) {
        return randomMap(new Random(seed), 4);
    }

    private static MapNode randomMap(Random random, int depth) {
        MapNode map = MapNode.empty(SOURCE.start());
        for (int count = random.nextInt(4) + (depth == 4 ? 1 : 0); count > 0; count--) {
            map = map.with(ScalarNode.string(randomText(random), SOURCE.start()), randomNode(random, depth - 1));
        }
        return map;
    }

    private static SourceNode randomNode(Random random, int depth) {
        switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0:
                String plain = List.of("0", "-12", "1e3", "true", "False", "null", ".25", "1.50")
                        .get(random.nextInt(8));
                return new ScalarNode(plain, ScalarKind.ofPlain(plain), SOURCE.start());
            case 3:
                return randomMap(random, depth);
            case 4:
                List<SourceNode> items = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    items.add(randomNode(random, depth - 1));
                }
                return new ListNode(items, SOURCE.start());
            default:
                return ScalarNode.string(randomText(random), SOURCE.start());
        }
    }

    private static String randomText(Random random) {
        String alphabet = "ab01 \n\n\t:-#'\"\\{}[]@,.$&*!|>%?~=🦞\u0085\u2028";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
