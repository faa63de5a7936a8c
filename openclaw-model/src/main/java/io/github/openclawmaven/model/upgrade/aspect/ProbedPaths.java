package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.gateway.Probe;
import io.github.openclawmaven.model.gateway.Probes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the pod is asked whether it is well. */
final class ProbedPaths implements Aspect {

    @Override
    public String title() {
        return "Probes";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        Probes from = comparison.from().facts().probes();
        Probes to = comparison.to().facts().probes();
        return Stream.of(
                        change("startup", asks(from.startup()), asks(to.startup())),
                        change("readiness", asks(from.readiness()), asks(to.readiness())),
                        change("liveness", asks(from.liveness()), asks(to.liveness())),
                        change("time to start", from.startupSeconds() + " s", to.startupSeconds() + " s"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String asks(Probe probe) {
        return probe.path().map(path -> "GET " + path).orElse("TCP");
    }

    private static Optional<Change> change(String probe, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(Change.of(probe + ": {} instead of {}", after, before));
    }
}
