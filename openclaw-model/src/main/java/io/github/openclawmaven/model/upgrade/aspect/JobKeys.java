package io.github.openclawmaven.model.upgrade.aspect;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.upgrade.document.JsonDocument;
import io.github.openclawmaven.model.upgrade.document.Place;
import io.github.openclawmaven.model.upgrade.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys of the declared jobs, each with the number of jobs that it concerns. */
final class JobKeys implements Aspect {

    /** What happens to a key of a job. */
    private record Difference(Place key, String verb) {}

    @Override
    public String title() {
        return "Keys of jobs.json";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        Map<String, JsonNode> before = jobs(comparison.from());
        Map<String, JsonNode> after = jobs(comparison.to());
        before.keySet().retainAll(after.keySet());
        Map<Difference, Integer> jobs = new LinkedHashMap<>();
        before.forEach((id, job) -> differences(JsonDocument.of(job), JsonDocument.of(after.get(id)))
                .forEach(difference -> jobs.merge(difference, 1, Integer::sum)));
        List<Change> changes = new ArrayList<>();
        jobs.forEach((difference, count) -> changes.add(Change.of(
                "{} " + difference.verb() + " in " + count + (count == 1 ? " job" : " jobs"), difference.key())));
        return changes;
    }

    private static Map<String, JsonNode> jobs(Outcome outcome) {
        Map<String, JsonNode> jobs = new LinkedHashMap<>();
        Optional<String> json = outcome.documents().jobsJson();
        json.ifPresent(text -> JsonTree.parse(text)
                .get("jobs")
                .forEach(job -> jobs.put(job.get("id").textValue(), job)));
        return jobs;
    }

    private static List<Difference> differences(JsonDocument before, JsonDocument after) {
        Map<Place, Value> old = before.values();
        Map<Place, Value> fresh = after.values();
        List<Difference> differences = new ArrayList<>();
        old.forEach((place, value) -> {
            if (!fresh.containsKey(place)) {
                differences.add(new Difference(place, "goes"));
            } else if (!fresh.get(place).json().equals(value.json())) {
                differences.add(new Difference(place, "changes"));
            }
        });
        fresh.keySet().stream()
                .filter(place -> !old.containsKey(place))
                .forEach(place -> differences.add(new Difference(place, "is new")));
        return differences;
    }
}
