package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.ChannelAccount;
import io.github.openclawmaven.model.descriptor.channel.GroupAccount;
import io.github.openclawmaven.model.descriptor.channel.GroupPolicy;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of those who may write in groups has somebody on it, in channels that know groups by their id. */
final class GroupPolicyLetsSomebodyIn implements Rule {

    static final DiagnosticCode EMPTY = DiagnosticCode.warning("OC2063", "An allowlist for groups is empty");

    private static final List<String> LISTS = List.of("groupAllowFrom", "allowFrom", "groups");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().channels().declared().forEach((id, channel) -> {
            SourcePath path = SourcePath.of("channels", id);
            check(channel.account(), channel.account(), path, deployment, diagnostics);
            channel.accounts()
                    .forEach((name, account) ->
                            check(account, channel.account(), path.then("accounts", name), deployment, diagnostics));
        });
    }

    private static void check(
            ChannelAccount account,
            ChannelAccount channel,
            SourcePath path,
            Deployment deployment,
            Diagnostics diagnostics) {
        boolean nobody = Stream.of(account, channel).allMatch(GroupPolicyLetsSomebodyIn::letsNobodyIn);
        if (account.groupPolicy().equals(Optional.of(GroupPolicy.ALLOWLIST))
                && nobody
                && !OwnWords.of(path, deployment).say(LISTS)
                && LISTS.stream().noneMatch(list -> deployment.misreads(path.then(list)))) {
            diagnostics.report(EMPTY.at(
                            deployment.source().position(path.then("groupPolicy")),
                            "groupPolicy is allowlist, but nobody may write: groupAllowFrom, allowFrom and groups are empty")
                    .note("all messages in groups would be dropped"));
        }
    }

    private static boolean letsNobodyIn(ChannelAccount account) {
        return account instanceof GroupAccount ofGroups
                && ofGroups.groupAllowFrom().isEmpty()
                && ofGroups.allowFrom().isEmpty()
                && ofGroups.groups().isEmpty();
    }
}
