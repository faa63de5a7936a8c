package io.github.openclawmaven.chart.view.executor;

import io.github.openclawmaven.chart.view.ExposeView;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The executors of a chart, and the gate in the gateway's pod to which they connect.
 *
 * @param all in the order of their agents
 * @param port of the gate
 */
public record ExecutorsView(List<ExecutorView> all, int port) {

    private static final int USUAL_PORT = 18890;
    private static final String GATE = "executor-gate";

    /** Those of a deployment. */
    public static ExecutorsView of(Deployment deployment, ExposeView expose) {
        Set<Integer> taken =
                expose.ports().stream().map(ExposeView.Port::number).collect(Collectors.toSet());
        return new ExecutorsView(
                AgentExecutor.of(deployment.descriptor()).values().stream()
                        .map(executor -> ExecutorView.of(executor, deployment))
                        .toList(),
                IntStream.iterate(USUAL_PORT, port -> port + 1)
                        .filter(port -> !taken.contains(port))
                        .findFirst()
                        .orElseThrow());
    }

    /** The name of the gate's container, which none beside it has: an agent may be called so. */
    public String gate() {
        return ofForm("sidecar").stream().map(ExecutorView::suffix).anyMatch(GATE::equals) ? GATE + "s" : GATE;
    }

    /** Whether there is one. */
    public boolean exist() {
        return !all.isEmpty();
    }

    /** Those of one form, by its word. */
    public List<ExecutorView> ofForm(String form) {
        return all.stream()
                .filter(executor -> executor.form().word().equals(form))
                .toList();
    }

    /** Those with a pod of their own, whatever makes it. */
    public List<ExecutorView> apart() {
        return all.stream().filter(executor -> executor.form().apart()).toList();
    }

    /** Those that must be on the node on which the gateway has its claim. */
    public List<ExecutorView> beside() {
        return apart().stream().filter(ExecutorView::shared).toList();
    }

    /** Whether one has the workspace of its agent. */
    public boolean sharing() {
        return all.stream().anyMatch(ExecutorView::shared);
    }

    /** Where the gate listens: for nobody outside the pod unless somebody comes from there. */
    public String address() {
        return (apart().isEmpty() ? "127.0.0.1" : "0.0.0.0") + ":" + port;
    }
}
