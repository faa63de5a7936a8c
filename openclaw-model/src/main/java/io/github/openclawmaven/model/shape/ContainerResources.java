package io.github.openclawmaven.model.shape;

import io.github.openclawmaven.model.syntax.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the API server's validation demands of the requests and limits of a container beside each other.
 *
 * @param requests quantities by resource
 * @param limits quantities by resource
 */
public record ContainerResources(Map<String, String> requests, Map<String, String> limits) {

    private static final String HUGE_PAGES = "hugepages-";

    /**
     * A demand that is not met.
     *
     * @param list {@code requests} or {@code limits}, where the remedy belongs
     * @param name of the resource
     * @param text what is wrong, without the place
     */
    public record Problem(String list, String name, String text) {}

    /** All that is wrong; a quantity that cannot be read, and a resource that no container has, are others' to report. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>(requests.keySet());
        names.addAll(limits.keySet());
        for (String name : names) {
            amounts(name, problems);
            if (isOfVendor(name)) {
                whole("requests", name, requests, problems);
                whole("limits", name, limits, problems);
            }
            if (name.startsWith(HUGE_PAGES) && !names.contains("cpu") && !names.contains("memory")) {
                problems.add(new Problem(
                        limits.containsKey(name) ? "limits" : "requests",
                        name,
                        "huge pages need a request or limit of cpu or memory beside them"));
            }
        }
        return problems;
    }

    private void amounts(String name, List<Problem> problems) {
        Optional<BigDecimal> request = Optional.ofNullable(requests.get(name)).flatMap(Quantity::amount);
        Optional<BigDecimal> limit = Optional.ofNullable(limits.get(name)).flatMap(Quantity::amount);
        boolean exact = isOfVendor(name) || name.startsWith(HUGE_PAGES);
        if (request.isPresent() && exact && !limits.containsKey(name)) {
            problems.add(new Problem("requests", name, "a request of " + name + " needs the same limit"));
        }
        if (request.isPresent() && limit.isPresent()) {
            int order = request.get().compareTo(limit.get());
            if (order > 0) {
                problems.add(new Problem(
                        "requests", name, "the request of " + name + " is above its limit " + limits.get(name)));
            } else if (order < 0 && exact) {
                problems.add(new Problem(
                        "requests", name, "the request of " + name + " is not its limit " + limits.get(name)));
            }
        }
    }

    private static void whole(String list, String name, Map<String, String> amounts, List<Problem> problems) {
        Optional.ofNullable(amounts.get(name))
                .flatMap(Quantity::amount)
                .filter(amount -> amount.stripTrailingZeros().scale() > 0)
                .ifPresent(amount -> problems.add(new Problem(list, name, name + " comes in whole numbers")));
    }

    /** Such as a GPU, of which a node gives away no more than it has. */
    private static boolean isOfVendor(String name) {
        return name.contains("/") && !name.contains("kubernetes.io/");
    }
}
