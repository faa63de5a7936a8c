package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Binding;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two bindings match the same messages. */
final class BindingsDiffer implements Rule {

    static final DiagnosticCode REPEATED = DiagnosticCode.error("OC3009", "Two bindings match the same messages");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<Binding, Integer> first = new HashMap<>();
        List<Binding> bindings = deployment.descriptor().bindings();
        for (int index = 0; index < bindings.size(); index++) {
            Integer earlier = first.putIfAbsent(match(bindings.get(index)), index);
            if (earlier != null) {
                Position other = deployment.source().position(SourcePath.of("bindings", earlier));
                diagnostics.report(REPEATED.at(
                                deployment.source().position(SourcePath.of("bindings", index)),
                                "this binding matches the same messages as an earlier one")
                        .hint("also at " + other)
                        .note("the gateway would always take the earlier one"));
            }
        }
    }

    /** What a binding asks for, whatever it leads to. */
    private static Binding match(Binding binding) {
        return new Binding(
                binding.channel(),
                binding.account(),
                binding.peer(),
                binding.guild(),
                binding.roles().stream().sorted().toList(),
                binding.team(),
                "");
    }
}
