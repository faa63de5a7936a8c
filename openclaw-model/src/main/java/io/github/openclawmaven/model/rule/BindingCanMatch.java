package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Binding;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** A binding asks nothing of a channel that the channel cannot tell. */
final class BindingCanMatch implements Rule {

    static final DiagnosticCode NEVER = DiagnosticCode.error("OC3008", "A binding can never match");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<Binding> bindings = deployment.descriptor().bindings();
        for (int index = 0; index < bindings.size(); index++) {
            Binding binding = bindings.get(index);
            SourcePath path = SourcePath.of("bindings", index);
            if (binding.guild().isPresent()) {
                only("discord", "guild", binding, path, deployment, diagnostics);
            }
            if (!binding.roles().isEmpty()) {
                only("discord", "roles", binding, path, deployment, diagnostics);
                if (binding.channel().equals("discord") && binding.guild().isEmpty()) {
                    diagnostics.report(NEVER.at(
                                    deployment.source().keyPosition(path.then("roles")),
                                    "the binding has roles and no guild")
                            .hint("add guild: with the id of the server that has these roles"));
                }
            }
            if (binding.team().isPresent()) {
                only("slack", "team", binding, path, deployment, diagnostics);
            }
        }
    }

    private static void only(
            String channel,
            String key,
            Binding binding,
            SourcePath path,
            Deployment deployment,
            Diagnostics diagnostics) {
        if (!binding.channel().equals(channel) && !binding.channel().isEmpty()) {
            diagnostics.report(NEVER.at(
                            deployment.source().keyPosition(path.then(key)),
                            "only " + channel + " has \"" + key + "\", and the binding is for " + binding.channel())
                    .note("no message would ever match it"));
        }
    }
}
