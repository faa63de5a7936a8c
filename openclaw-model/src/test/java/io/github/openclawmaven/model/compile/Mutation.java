package io.github.openclawmaven.model.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way to spoil a text file of a source directory. To add one: a constant, which is then taken as often as the others. */
enum Mutation {
    CHARACTERS {
        @Override
        String apply(String text, Random random) {
            StringBuilder changed = new StringBuilder(text);
            for (int times = 1 + random.nextInt(3); times > 0 && changed.length() > 0; times--) {
                int at = random.nextInt(changed.length());
                char character = CHARACTER.charAt(random.nextInt(CHARACTER.length()));
                switch (random.nextInt(3)) {
                    case 0 -> changed.setCharAt(at, character);
                    case 1 -> changed.insert(at, character);
                    default -> changed.deleteCharAt(at);
                }
            }
            return changed.toString();
        }
    },
    LINES {
        @Override
        String apply(String text, Random random) {
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
            int line = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(other, lines.get(line));
                case 2 -> Collections.swap(lines, line, other);
                default -> lines.set(
                        line, " ".repeat(random.nextInt(9)) + lines.get(line).strip());
            }
            return String.join("\n", lines);
        }
    },
    VALUE {
        @Override
        String apply(String text, Random random) {
            return replaced(text, SCALAR, ODD.get(random.nextInt(ODD.size())), random);
        }
    },
    KEY {
        @Override
        String apply(String text, Random random) {
            return replaced(text, NAME, ODD.get(random.nextInt(ODD.size())), random);
        }
    },
    /** One key, value or word in the place of another. */
    ELSEWHERE {
        @Override
        String apply(String text, Random random) {
            List<MatchResult> words = WORD.matcher(text).results().toList();
            return words.isEmpty()
                    ? text
                    : replaced(
                            text, WORD, words.get(random.nextInt(words.size())).group(), random);
        }
    },
    /** A block of lines below another key. */
    BRANCH {
        @Override
        String apply(String text, Random random) {
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
            int from = random.nextInt(lines.size());
            int to = Math.min(lines.size(), from + 1 + random.nextInt(8));
            String indent = " ".repeat(2 * random.nextInt(5));
            List<String> branch =
                    lines.subList(from, to).stream().map(line -> indent + line).toList();
            lines.addAll(random.nextInt(lines.size() + 1), branch);
            return String.join("\n", lines);
        }
    },
    LONG {
        @Override
        String apply(String text, Random random) {
            String unit = UNITS.get(random.nextInt(UNITS.size()));
            String value = unit.repeat((1 << random.nextInt(17)) / unit.length() + 1);
            return replaced(text, random.nextInt(4) == 0 ? NAME : SCALAR, "'" + value + "'", random);
        }
    },
    DEEP {
        @Override
        String apply(String text, Random random) {
            int depth = 1 << random.nextInt(13);
            String value = random.nextBoolean()
                    ? "[".repeat(depth) + "]".repeat(random.nextInt(depth + 1))
                    : "{a: ".repeat(depth) + "}".repeat(random.nextInt(depth + 1));
            return replaced(text, SCALAR, value, random);
        }
    },
    UNICODE {
        @Override
        String apply(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            StringBuilder odd = new StringBuilder();
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                // Surrogates too: half a character is a question mark once it is bytes.
                odd.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000));
            }
            return text.substring(0, at) + odd + text.substring(at);
        }
    },
    CUT {
        @Override
        String apply(String text, Random random) {
            return text.substring(0, random.nextInt(text.length() + 1));
        }
    };

    private static final String CHARACTER = "{}[]:,#&*!|>'\"%@`-? \t\n\r\\$~0aZ\u0000\u0085\u2028\u00e4\uFEFF";
    static final Pattern SCALAR =
            Pattern.compile("(?<=[:,\\[{-] )(?:\"[^\"\\n]*\"|[^\\s\"{}\\[\\],:#][^{}\\[\\],#\\n]*)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.-])[A-Za-z][\\w.-]*+(?=:)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][\\w./-]*");
    static final List<String> UNITS = List.of(
            "a",
            "(",
            "[",
            "*",
            "1,",
            "a ",
            "/",
            "-",
            "{",
            "$" + "{A}",
            "a.",
            "\uD83E\uDD9E",
            "\\",
            "@a@",
            "A1b2",
            "(a|b)+",
            "://",
            "%41",
            "*/2,",
            "=",
            ":",
            "..",
            "ab_",
            "&",
            "\u0130");
    private static final List<String> ODD = List.of(
            "''",
            "~",
            "true",
            "-1",
            "0",
            "1e999",
            "0x10",
            ".nan",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "{a: b}",
            "*a",
            "&a b",
            "!!binary x",
            "|",
            ">-",
            "2026-02-30",
            "$" + "{X}",
            "$" + "{",
            "'@x.y@'",
            "'{{ .Values }}'",
            "'",
            "\"",
            "- x",
            "'%41'",
            "../../etc",
            "'http://['",
            "'//'",
            "'::'",
            "99999999999999999999",
            "\uD83E\uDD9E",
            "\u202E",
            "\u0130",
            "\uFEFF",
            "'*'",
            "'* * * * *'",
            "'0 0 31 2 *'",
            "'60 25 * * 8'",
            "1h",
            "-5m",
            "999999h",
            "Mars/Phobos",
            "'\\'",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "{secret: a, key: b}",
            "{secret: '', key: ''}",
            "'(('",
            "'[a'",
            "'?'",
            "9.9.9",
            "2026.9.6",
            "__proto__",
            "constructor",
            "'a/b'",
            "'a b'",
            "'\t'",
            "<<");

    /** The text, changed in one place. */
    abstract String apply(String text, Random random);

    /** The text with another thing in the place of one that the pattern finds. */
    private static String replaced(String text, Pattern what, String by, Random random) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text + by;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }
}
