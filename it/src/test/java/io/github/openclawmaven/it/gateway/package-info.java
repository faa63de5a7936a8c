/** Real gateways, installed from npm, and what the chart does to them in a pod. */
@NullMarked
package io.github.openclawmaven.it.gateway;

import org.jspecify.annotations.NullMarked;
