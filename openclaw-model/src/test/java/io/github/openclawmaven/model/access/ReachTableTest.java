package io.github.openclawmaven.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two tables fit together, and each row can be met. */
class ReachTableTest {

    static Stream<Reach> rows() {
        return TableFile.rows(TableFile.class, "reach.txt").stream().map(Reach::parse);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachTargetIsMetByItsOwnNameAndEachVerb(Reach reach) {
        for (Target target : reach.targets()) {
            String resource = target.name() + (target.subresource().isEmpty() ? "" : "/" + target.subresource());
            for (String verb : reach.verbs()) {
                assertThat(ReachTable.worst(resource, List.of(target.group()), List.of(verb)))
                        .as(verb + " on " + target)
                        .isPresent();
                assertThat(reach.isMetBy("*", List.of("*"), "*")).isTrue();
                assertThat(reach.isMetBy(resource + "s", List.of(target.group()), verb))
                        .isFalse();
                assertThat(reach.isMetBy(resource, List.of("other.example.com"), verb))
                        .isFalse();
            }
        }
    }

    /** A slip of the pen in a group of Kubernetes or OpenShift would be a rule that is never met. */
    @ParameterizedTest
    @MethodSource("rows")
    void eachTargetOfAKnownGroupIsAKnownKindThatARoleCanAllow(Reach reach) {
        for (Target target : reach.targets()) {
            List<ApiKind> kinds = ApiKinds.named(target.name(), List.of(target.group()));
            if (ApiKinds.groups().contains(target.group())) {
                assertThat(kinds).as(target + " in kinds.txt").hasSize(1);
                assertThat(target.subresource())
                        .satisfiesAnyOf(subresource -> assertThat(subresource).isEmpty(), subresource -> assertThat(
                                        kinds.get(0).subresources())
                                .contains(subresource));
                assertThat(reach.verbs()).allMatch(kinds.get(0)::isGrantable);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theWordsNameTheNamespaceAndHowManyObjects(Reach reach) {
        assertThat(reach.tell("namespace \"demo\"", true)).doesNotContain("{", "}");
    }

    @Test
    void noKindIsThereTwice() {
        assertThat(TableFile.rows(TableFile.class, "kinds.txt").stream().map(row -> row.split(" ")[0]))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }
}
