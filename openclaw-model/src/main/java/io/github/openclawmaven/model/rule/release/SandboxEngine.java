package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.Sandbox;
import io.github.openclawmaven.model.descriptor.agent.SandboxMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/** No sandbox is asked for that needs a container engine: a pod has none. */
final class SandboxEngine implements Rule {

    static final DiagnosticCode NO_ENGINE =
            DiagnosticCode.error("OC6204", "A sandbox needs a container engine, which a pod does not have");

    /** Another backend, such as ssh, needs no engine in the pod. */
    private static final SourcePath BACKEND = SourcePath.of("config", "agents", "defaults", "sandbox", "backend");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        boolean elsewhere = deployment.source().find(BACKEND).orElse(null) instanceof ScalarNode backend
                && !backend.text().equals("docker");
        if (elsewhere) {
            return;
        }
        check(
                deployment.descriptor().agentDefaults().sandbox(),
                SourcePath.of("agentDefaults"),
                deployment,
                diagnostics);
        deployment
                .descriptor()
                .agents()
                .forEach((id, agent) -> check(agent.sandbox(), SourcePath.of("agents", id), deployment, diagnostics));
    }

    private static void check(
            Optional<Sandbox> sandbox, SourcePath owner, Deployment deployment, Diagnostics diagnostics) {
        sandbox.flatMap(Sandbox::mode)
                .filter(mode -> mode != SandboxMode.OFF)
                .ifPresent(mode -> diagnostics.report(NO_ENGINE
                        .at(
                                deployment.source().position(owner.then("sandbox", "mode")),
                                "the sandbox mode \"" + mode.word()
                                        + "\" needs a container engine, which a pod does not have")
                        .hint("use \"off\"")
                        .note("every tool call in the sandbox would fail; the pod itself is the container")));
    }
}
