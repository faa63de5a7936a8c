package io.github.openclawmaven.model.upgrade.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDifferenceTest {

    @Test
    void isAUnifiedDiffWithTheOldLinesFirst() {
        assertThat(lines("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nD1\nD2\ne\nf\n"))
                .containsExactly(
                        "--- old/x.json",
                        "+++ new/x.json",
                        "@@ -1,6 +1,7 @@",
                        " a",
                        " b",
                        " c",
                        "-d",
                        "+D1",
                        "+D2",
                        " e",
                        " f");
    }

    @Test
    void keepsChangesApartThatAreFarFromEachOther() {
        String between = "1\n2\n3\n4\n5\n6\n7\n8\n";
        assertThat(lines("a\n" + between + "z\n", "A\n" + between + "Z\n"))
                .filteredOn(line -> line.startsWith("@@"))
                .hasSize(2);
    }

    @Test
    void hasNoLinesForTheSameText() {
        assertThat(lines("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void takesAMissingFileForAnEmptyOne() {
        assertThat(lines("", "a\nb\n")).endsWith("+a", "+b").doesNotContain("-");
    }

    @Test
    void copesWithThousandsOfChanges() {
        String before = IntStream.range(0, 2_000)
                .mapToObj(job -> "id " + job + "\nbody\nend\n")
                .collect(Collectors.joining());
        String after = IntStream.range(0, 2_000)
                .mapToObj(job -> "id " + job + "\nkey " + job + "\nbody\nend\n")
                .collect(Collectors.joining());

        assertThat(lines(before, after))
                .filteredOn(line -> line.startsWith("+key"))
                .hasSize(2_000);
    }

    @Test
    void leadsFromOneVersionToTheOther() throws Exception {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n";
        String after = "x\nb\nC\nC2\nd\nf\ng\nh\ni\nnew\nj\nk\nl\n";

        assertThat(DiffUtils.patch(before.lines().toList(), UnifiedDiffUtils.parseUnifiedDiff(lines(before, after))))
                .isEqualTo(after.lines().toList());
    }

    private static List<String> lines(String before, String after) {
        return FileDifference.of("x.json", "old", before, "new", after).lines();
    }
}
