package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The cron jobs that a running gateway has, as it lists them. */
record CronJobs(JsonNode list) {
    private static final String RUN_TIME_JOB =
            """
            {"name": "%s", "agentId": "main", "schedule": {"kind": "every", "everyMs": 86400000},
             "sessionTarget": "isolated", "wakeMode": "now", "payload": {"kind": "agentTurn", "message": "Look"},
             "delivery": {"mode": "none"}}
            """;

    static CronJobs of(RunningGateway gateway) throws IOException {
        return new CronJobs(gateway.rpc("cron.list", "{\"includeDisabled\": true, \"limit\": 200}")
                .path("jobs"));
    }

    /** Makes a job as an agent or a person would, and gives its id. */
    static String add(RunningGateway gateway, String name) throws IOException {
        JsonNode added = gateway.rpc("cron.add", RUN_TIME_JOB.formatted(name));
        return added.path("job").path("id").asText(added.path("id").asText());
    }

    JsonNode named(String name) {
        for (JsonNode job : list) {
            if (job.path("name").asText().equals(name)) {
                return job;
            }
        }
        throw new AssertionError("no job " + name);
    }

    List<String> ids() {
        return StreamSupport.stream(list.spliterator(), false)
                .map(job -> job.path("id").asText())
                .toList();
    }

    /** The cron expressions of the jobs that the chart brought, by name; 2026.9.6 has three of its own. */
    Map<String, String> declared() {
        Map<String, String> schedules = new TreeMap<>();
        for (JsonNode job : list) {
            String key = job.path("declarationKey").asText(job.path("id").asText());
            String description = job.path("description").asText();
            if (key.startsWith("chart") || description.contains("[chart:")) {
                schedules.put(
                        job.path("name").asText(),
                        job.path("schedule").path("expr").asText());
            }
        }
        return schedules;
    }
}
