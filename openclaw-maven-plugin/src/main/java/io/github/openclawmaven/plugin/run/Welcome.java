package io.github.openclawmaven.plugin.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people read once the gateway is ready. */
final class Welcome {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm z", Locale.ROOT);

    private Welcome() {}

    /** @param took from the goal's start to now */
    static List<String> lines(LocalGateway gateway, Path state, Duration took) {
        Deployment deployment = gateway.deployment().result().deployment();
        List<String> lines = new ArrayList<>();
        lines.add("The gateway " + deployment.release() + " of "
                + deployment.descriptor().name() + " is ready after " + took.toSeconds() + " s");
        lines.add("  Control UI  " + link(gateway));
        lines.add("  Agents      "
                + String.join(", ", deployment.descriptor().agents().keySet()));
        List<String> jobs = jobs(gateway);
        for (int i = 0; i < jobs.size(); i++) {
            lines.add((i == 0 ? "  Jobs        " : "              ") + jobs.get(i));
        }
        if (!gateway.deployment().config().channels().isEmpty()) {
            lines.add("  Channels    "
                    + gateway.deployment().config().channels().entrySet().stream()
                            .map(channel -> channel.getKey() + (channel.getValue() ? " on" : " off"))
                            .collect(Collectors.joining(", ")));
        }
        lines.add("  State       " + state);
        lines.add("Ctrl-C ends it");
        return lines;
    }

    /** Behind {@code #} no server and no log sees the token; the page of 2026.2.26 takes it from there as later ones do. */
    private static String link(LocalGateway gateway) {
        String page = gateway.deployment()
                .result()
                .deployment()
                .descriptor()
                .gateway()
                .controlUi()
                .basePath()
                .orElse("");
        return "http://127.0.0.1:" + gateway.port() + page + "/#token=" + gateway.token();
    }

    /** As the gateway itself says it. */
    private static List<String> jobs(LocalGateway gateway) {
        List<String> jobs = new ArrayList<>();
        try (GatewayConnection connection = gateway.connect()) {
            for (JsonNode job : connection
                    .call("cron.list", JsonNodeFactory.instance.objectNode())
                    .path("jobs")) {
                JsonNode next = job.at("/state/nextRunAtMs");
                jobs.add(job.path("name").asText()
                        + (next.isNumber()
                                ? ": next run "
                                        + TIME.format(Instant.ofEpochMilli(next.longValue())
                                                .atZone(ZoneId.systemDefault()))
                                : ": no run to come"));
            }
        }
        return jobs;
    }
}
