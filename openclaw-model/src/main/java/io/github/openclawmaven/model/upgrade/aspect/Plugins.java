package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.deployment.PluginInstallation;
import io.github.openclawmaven.model.deployment.PluginNeed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plugins that the gateway's own package has or has not, and what is installed in their place. */
final class Plugins implements Aspect {

    /**
     * Where a plugin is.
     *
     * @param within whether the gateway's package has it
     * @param installed what the chart installs
     */
    private record Supply(boolean within, Optional<PluginInstallation> installed) {

        static Supply of(String id, Outcome outcome) {
            Optional<PluginInstallation> installed =
                    Optional.ofNullable(outcome.documents().plugins().get(id));
            // What a release provides without a plugin, nothing needs there.
            boolean needed = needs(outcome).stream().anyMatch(need -> need.id().equals(id));
            return new Supply(installed.isEmpty() && (!needed || outcome.facts().bundlesPlugin(id)), installed);
        }
    }

    @Override
    public String title() {
        return "Plugins";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        Set<String> ids = new TreeSet<>();
        needs(comparison.from()).forEach(need -> ids.add(need.id()));
        needs(comparison.to()).forEach(need -> ids.add(need.id()));
        return ids.stream()
                .flatMap(id -> change(id, Supply.of(id, comparison.from()), Supply.of(id, comparison.to())).stream())
                .toList();
    }

    private static Optional<Change> change(String id, Supply from, Supply to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        if (to.within()) {
            return Optional.of(Change.of("{} comes with the gateway", id));
        }
        if (to.installed().isEmpty()) {
            return Optional.of(Change.of("{} does not come with the gateway, and the chart does not install it", id));
        }
        String fresh = name(to.installed().get());
        return Optional.of(from.installed()
                .map(old -> Change.of("{} is installed from {} instead of {}", id, fresh, name(old)))
                .orElseGet(() -> Change.of("{} does not come with the gateway: the chart installs {}", id, fresh)));
    }

    private static Collection<PluginNeed> needs(Outcome outcome) {
        return PluginNeed.of(outcome.deployment());
    }

    private static String name(PluginInstallation installation) {
        return installation.packageName() + "@" + installation.version();
    }
}
