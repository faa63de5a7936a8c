package io.github.openclawmaven.chart.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ValuesTest {

    private static final List<Value> VALUES = List.of(
            new Group("global", "Shared.", List.of(new Setting("imageRegistry", "", SettingType.IMAGE_PART, ""))),
            new Group(
                    "names",
                    "Of things.",
                    List.of(
                            new Setting("n", "A name.", SettingType.NAME, "yes"),
                            new Group("deep", "", List.of(new Setting("flag", "", SettingType.FLAG, true))))),
            new Setting("seconds", "Of time.", SettingType.SECONDS, 40),
            new Setting("labels", "", SettingType.LABELS, Map.of("app", "on")),
            new Setting(
                    "tolerations",
                    "",
                    SettingType.TOLERATIONS,
                    List.of(Map.of("key", "gpu"), Map.of("list", List.of("a", List.of("b"))))),
            new Setting("none", "", SettingType.TOLERATIONS, List.of()));

    @Test
    void areReadBackAsTheyWereDefined() {
        assertThat(new Yaml().<Map<String, Object>>load(ValuesYaml.of(VALUES)))
                .isEqualTo(Map.of(
                        "global", Map.of("imageRegistry", ""),
                        "names", Map.of("n", "yes", "deep", Map.of("flag", true)),
                        "seconds", 40,
                        "labels", Map.of("app", "on"),
                        "tolerations", List.of(Map.of("key", "gpu"), Map.of("list", List.of("a", List.of("b")))),
                        "none", List.of()));
    }

    @Test
    void standBelowWhatTheyMean() {
        assertThat(ValuesYaml.of(VALUES)).contains("# Of things.\nnames:\n  # A name.\n  \"n\": \"yes\"\n");
    }

    @Test
    void refuseUnknownKeysAtEveryLevelButTheGlobalOne() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(ValuesSchema.of(VALUES));

        assertThat(schema.at("/additionalProperties").booleanValue()).isFalse();
        assertThat(schema.at("/properties/names/properties/deep")
                        .get("additionalProperties")
                        .booleanValue())
                .isFalse();
        assertThat(schema.at("/properties/global").has("additionalProperties")).isFalse();
        assertThat(schema.at("/properties/enabled/type").asText()).isEqualTo("boolean");
    }

    @Test
    void areDocumentedByTheirGroupWhereTheyHaveNoWordsOfTheirOwn() {
        assertThat(ValueTable.of(VALUES))
                .contains(
                        new ValueTable.Row("names.n", "\"yes\"", "A name."),
                        new ValueTable.Row("names.deep.flag", "true", "Of things."),
                        new ValueTable.Row("labels", "{app: \"on\"}", ""),
                        new ValueTable.Row("tolerations", "[{key: gpu}, {list: [a, [b]]}]", ""));
    }
}
