package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.consequence.PlacedBinding;
import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.descriptor.channel.Channels;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;

/** A binding names a channel, and an account of it, that are declared. */
final class BindingChannelDeclared implements Rule {

    static final DiagnosticCode CHANNEL =
            DiagnosticCode.error("OC3006", "A binding names a channel that is not declared");
    static final DiagnosticCode ACCOUNT =
            DiagnosticCode.error("OC3007", "A binding names an account that its channel does not have");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Channels channels = deployment.descriptor().channels();
        Declarations declared = Declarations.channels(deployment);
        for (PlacedBinding placed : PlacedBinding.in(deployment.descriptor())) {
            Binding binding = placed.binding();
            if (!channels.ids().contains(binding.channel())) {
                if (!binding.channel().isEmpty() && declared.lacks(binding.channel())) {
                    declared.report(
                            binding.channel(),
                            CHANNEL.at(
                                            deployment
                                                    .source()
                                                    .position(placed.path().then("channel")),
                                            "the binding names channel \"" + binding.channel()
                                                    + "\", which is not declared")
                                    .note("no message would ever match it"),
                            diagnostics);
                }
            } else {
                List<String> accounts = ChannelAccounts.ids(channels, binding.channel());
                binding.account()
                        .filter(account -> !accounts.contains(account))
                        .ifPresent(account -> diagnostics.report(ACCOUNT.at(
                                        deployment
                                                .source()
                                                .position(placed.path().then("account")),
                                        binding.channel() + " has no account \"" + account + "\"; it has "
                                                + String.join(", ", accounts))
                                .hint(hint(account, accounts))
                                .note("no message would ever match the binding")));
            }
        }
    }

    private static Suggestion hint(String account, List<String> accounts) {
        return account.equals("*")
                ? Suggestion.said(account, "leave account out for all accounts")
                : Suggestion.hint(account, accounts);
    }
}
