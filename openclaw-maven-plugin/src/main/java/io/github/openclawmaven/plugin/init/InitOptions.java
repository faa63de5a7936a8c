package io.github.openclawmaven.plugin.init;

import io.github.openclawmaven.model.descriptor.kubernetes.Platform;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.syntax.ChartName;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody asks for, in the words of the command line.
 *
 * @param name of the chart
 * @param standardName takes its place: what the directory or the POM is called
 * @param release the newest known one where none is named
 * @param channel one of those that there is a template of, or {@code none}
 */
public record InitOptions(
        Optional<String> name, String standardName, String platform, Optional<String> release, String channel) {

    private static final String NO_CHANNEL = "none";

    /** @throws InitException with all that is wrong */
    public NewProject check() throws InitException {
        List<String> wrong = new ArrayList<>();
        checkName(wrong);
        List<String> platforms =
                Arrays.stream(Platform.values()).map(Platform::word).toList();
        if (!platforms.contains(platform)) {
            wrong.add(unknown("platform", platform, platforms));
        }
        Optional<GatewayFacts> facts = facts();
        if (facts.isEmpty()) {
            wrong.add("-Drelease=" + wanted() + " is no known release: "
                    + Catalogue.bundled().nearestInWords(wanted()));
        }
        Optional<InitChannel> known = InitChannel.ALL.stream()
                .filter(each -> each.id().equals(channel))
                .findFirst();
        checkChannel(known, facts, wrong);
        if (!wrong.isEmpty()) {
            throw new InitException(wrong);
        }
        return new NewProject(name.orElse(standardName), platform, wanted(), facts.orElseThrow(), known);
    }

    private void checkName(List<String> wrong) {
        String used = name.orElse(standardName);
        ChartName.problem(used)
                .ifPresent(problem -> wrong.add((name.isPresent()
                                ? "-Dname=" + used + " cannot name a chart: "
                                : "-Dname is missing, and \"" + used + "\" cannot name a chart in its place: ")
                        + problem
                        + ChartName.near(used)
                                .map(near -> (name.isPresent() ? "; did you mean \"" : "; take -Dname=")
                                        + near
                                        + (name.isPresent() ? "\"?" : ""))
                                .orElse("")));
    }

    private void checkChannel(Optional<InitChannel> known, Optional<GatewayFacts> facts, List<String> wrong) {
        if (channel.equals(NO_CHANNEL)) {
            return;
        }
        List<String> ids = Stream.concat(InitChannel.ALL.stream().map(InitChannel::id), Stream.of(NO_CHANNEL))
                .toList();
        boolean released = facts.isEmpty() || facts.get().knownChannels().contains(channel);
        if (known.isPresent() && !released) {
            wrong.add("-Dchannel=" + channel + " is not one of the gateway "
                    + facts.get().release());
        } else if (known.isEmpty() && facts.isPresent() && released) {
            wrong.add("-Dchannel=" + channel
                    + " is known to the gateway, but there is no template of it: take none, and add it to the"
                    + " descriptor. There are " + String.join(", ", ids));
        } else if (known.isEmpty()) {
            wrong.add(unknown("channel", channel, ids));
        }
    }

    private Optional<GatewayFacts> facts() {
        Optional<GatewayRelease> found = Catalogue.bundled().find(wanted());
        return found.map(Catalogue.bundled()::facts);
    }

    private String wanted() {
        return release.orElseGet(() -> Catalogue.bundled().newest().toString());
    }

    private static String unknown(String option, String typed, List<String> known) {
        return "-D" + option + "=" + typed + " is no " + option + ": "
                + Suggestion.nearest(typed, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("there are " + String.join(", ", known));
    }
}
