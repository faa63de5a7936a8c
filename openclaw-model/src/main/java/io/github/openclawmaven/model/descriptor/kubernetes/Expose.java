package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import java.util.Optional;

/**
 * How the gateway is reached from outside.
 *
 * @param route OpenShift
 * @param ingress Kubernetes
 */
@ExactlyOne({"route", "ingress"})
public record Expose(Optional<Route> route, Optional<Ingress> ingress) {

    /** DNS name of the gateway. */
    public Optional<String> host() {
        return route.map(Route::host).or(() -> ingress.map(Ingress::host));
    }
}
