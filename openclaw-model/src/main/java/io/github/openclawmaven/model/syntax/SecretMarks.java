package io.github.openclawmaven.model.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds the formats whose mark a text has, in one pass over it however many formats there are: every message is looked at. */
final class SecretMarks {

    private static final int ASCII = 128;

    private final List<SecretFormat> formats;

    /** Indices of formats, by the first two characters of their marks. */
    private final List<List<Integer>> byPair = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));

    SecretMarks(List<SecretFormat> formats) {
        this.formats = formats;
        for (int index = 0; index < formats.size(); index++) {
            add(formats.get(index), index);
        }
    }

    /** The formats that a text may have, in their order. */
    Stream<SecretFormat> in(String text) {
        BitSet present = new BitSet();
        for (int at = 0; at < text.length() - 1; at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if (first < ASCII && second < ASCII) {
                for (int index : byPair.get(first * ASCII + second)) {
                    if (!present.get(index) && formats.get(index).hasMarkAt(text, at)) {
                        present.set(index);
                    }
                }
            }
        }
        return present.stream().mapToObj(formats::get);
    }

    private void add(SecretFormat format, int index) {
        for (char first : format.variants(0)) {
            for (char second : format.variants(1)) {
                int pair = first * ASCII + second;
                List<Integer> indices = new ArrayList<>(byPair.get(pair));
                if (!indices.contains(index)) {
                    indices.add(index);
                    byPair.set(pair, List.copyOf(indices));
                }
            }
        }
    }
}
