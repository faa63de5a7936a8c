package io.github.openclawmaven.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What Kubernetes takes its shapes take, and what it refuses they refuse at its place. */
class ShapesTest {

    private static final Pattern ROW = Pattern.compile("(\\S+) (?:takes|refuses (\"\"|/.*?(?= [\\[{]))) (.*)");

    static Stream<String> examples() {
        return TableFile.rows(ShapesTest.class, "/shape/examples.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shapesTakeWhatKubernetesTakes(String example) {
        Matcher row = ROW.matcher(example);
        assertThat(row.matches()).isTrue();
        JsonNode schema = Shapes.document(row.group(1));
        JsonNode value = new ObjectMapper().valueToTree(new Yaml().<Object>load(row.group(3)));

        List<String> found = new SchemaCheck("kubernetes:/example", uri -> schema)
                .check(value).stream().map(SchemaFinding::pointer).toList();

        if (row.group(2) == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(row.group(2).replace("\"\"", ""));
        }
    }

    @Test
    void everyConstraintIsOneOfAShapeThatThereIs() {
        assertThat(TableFile.rows(Shapes.class, "constraints.txt"))
                .extracting(row -> row.split("[. ]")[0])
                .allSatisfy(shape ->
                        assertThat(Shapes.definitions(Shapes.schema(shape))).containsKey(shape));
    }
}
