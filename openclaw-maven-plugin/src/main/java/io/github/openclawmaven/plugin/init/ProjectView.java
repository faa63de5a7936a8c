package io.github.openclawmaven.plugin.init;

import io.github.openclawmaven.chart.text.YamlText;
import io.github.openclawmaven.model.gateway.AgentToolFacts;
import java.util.Optional;

/**
 * All that the templates of a new project speak of.
 *
 * @param release known, and so written as it is
 * @param line the month of the release
 * @param tools how far those of agents reach in the release
 * @param channel its id
 * @param address of somebody on the channel
 * @param plugin the version of this plugin
 * @param ownPom whether the POM is for the chart alone
 * @param reference where the keys of the descriptor are described
 */
public record ProjectView(
        String name,
        String platform,
        YamlText release,
        YamlText line,
        AgentToolFacts tools,
        Optional<String> channel,
        Optional<String> address,
        String plugin,
        boolean ownPom,
        YamlText reference) {

    private static final String REFERENCE =
            "https://github.com/openclawmaven/openclaw-maven-plugin/blob/main/openclaw-maven-plugin/src/site/markdown/descriptor.md";

    static ProjectView of(NewProject project, String plugin, boolean ownPom) {
        return new ProjectView(
                project.name(),
                project.platform(),
                new YamlText(project.release()),
                new YamlText(project.facts().release().line()),
                project.facts().agentTools(),
                project.channel().map(InitChannel::id),
                project.channel().map(InitChannel::address),
                plugin,
                ownPom,
                new YamlText(REFERENCE));
    }
}
