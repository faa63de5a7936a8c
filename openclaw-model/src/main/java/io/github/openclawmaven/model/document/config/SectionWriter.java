package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;

/** Writes one part of openclaw.json in the newest shape. */
@FunctionalInterface
interface SectionWriter {

    void write(Deployment deployment, ConfigSection root);
}
