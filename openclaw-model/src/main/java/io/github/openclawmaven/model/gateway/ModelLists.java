package io.github.openclawmaven.model.gateway;

import java.util.Optional;

/** The models of a release, by provider. Nothing is read before it is asked for. */
public interface ModelLists {

    /** What the release knows of the models of a provider; empty when it does not list that provider's models. */
    Optional<ModelList> of(String provider);
}
