package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Eclipse shows an error for each bound goal that the metadata does not name. */
class EclipseMetadataTest {

    @Test
    void saysWhatToDoWithEachGoal() throws Exception {
        assertThat(texts(metadata().getDocumentElement(), "goal"))
                .containsExactlyInAnyOrderElementsOf(
                        PluginDescriptorTest.goals().toList());
    }

    @Test
    void runsJustTheGoalsThatAreFastAndTouchNothingElse() throws Exception {
        NodeList executions = metadata().getElementsByTagName("pluginExecution");
        List<String> executed = new ArrayList<>();
        for (int index = 0; index < executions.getLength(); index++) {
            Element execution = (Element) executions.item(index);
            if (execution.getElementsByTagName("execute").getLength() > 0) {
                executed.addAll(texts(execution, "goal"));
            }
        }
        assertThat(executed).containsExactlyInAnyOrder("validate", "generate");
    }

    private static List<String> texts(Element parent, String tag) {
        NodeList elements = parent.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < elements.getLength(); index++) {
            texts.add(elements.item(index).getTextContent());
        }
        return texts;
    }

    private static Document metadata() throws Exception {
        try (InputStream xml =
                EclipseMetadataTest.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }
}
