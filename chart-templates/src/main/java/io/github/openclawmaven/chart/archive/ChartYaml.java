package io.github.openclawmaven.chart.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The text of a {@code Chart.yaml} as a tree: all its scalars are text but {@code true} and {@code false}. */
final class ChartYaml {

    private ChartYaml() {}

    /** @throws InvalidChartException when the text is not a YAML map */
    static JsonNode parse(String yaml) throws InvalidChartException {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        try {
            Object value = new Yaml(
                            new SafeConstructor(loading),
                            new Representer(dumping),
                            dumping,
                            loading,
                            new TextAndBooleans())
                    .load(yaml);
            if (value instanceof Map<?, ?>) {
                return JsonTree.of(value);
            }
        } catch (YAMLException | IllegalArgumentException e) {
            throw new InvalidChartException("its Chart.yaml cannot be read: " + e.getMessage());
        }
        throw new InvalidChartException("its Chart.yaml is not a map");
    }

    /** An unquoted {@code appVersion: 1.10} is a version, not a number. */
    private static final class TextAndBooleans extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tTfF");
        }
    }
}
