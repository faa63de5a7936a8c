package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class PostureRules {

    public static final List<Rule> ALL = List.of(
            new SecretText(),
            new SecretFiles(),
            new AgentTokenFile(),
            new DeviceAuth(),
            new OpenOrigins(),
            new ExecUnrestricted(),
            new ExecClosed(),
            new ExecApproved(),
            new FileToolsOpen(),
            new PluginsToolOpen(),
            new ConfigOwnedByPeople(),
            new StaysInGateway(),
            new SubagentsElsewhere(),
            new AllowedProgramsHarmless(),
            new OpenPolicies(),
            new TrustedProxies());

    private PostureRules() {}
}
