package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** Whether the gateway lets in what a proxy forwards; only for a gateway that is behind one. */
final class ProxyAttribution implements Aspect {

    @Override
    public String title() {
        return "Proxies";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        boolean before = comparison.from().facts().network().refusesForwardedHeaders();
        boolean after = comparison.to().facts().network().refusesForwardedHeaders();
        if (before == after || !isBehindProxy(comparison.to())) {
            return List.of();
        }
        return List.of(
                after
                        ? Change.of(
                                "What a proxy outside {} forwards is refused with 403 {}",
                                "gateway.trustedProxies",
                                "proxy_attribution_required")
                        : Change.of("What a proxy outside {} forwards is not refused", "gateway.trustedProxies"));
    }

    private static boolean isBehindProxy(Outcome outcome) {
        return outcome.deployment().descriptor().kubernetes().expose().isPresent()
                || !outcome.deployment().descriptor().gateway().trustedProxies().isEmpty();
    }
}
