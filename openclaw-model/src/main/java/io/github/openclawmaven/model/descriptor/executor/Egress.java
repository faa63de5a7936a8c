package io.github.openclawmaven.model.descriptor.executor;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import java.util.List;
import java.util.Optional;

/**
 * Where an executor may connect to.
 *
 * @param cidr a range of addresses, such as {@code 10.0.0.0/8}
 * @param except ranges in it that it may not
 * @param pods of the cluster
 * @param ports TCP; empty: all ports of all protocols
 */
@ExactlyOne({"cidr", "pods"})
public record Egress(Optional<String> cidr, List<String> except, Optional<PodPeer> pods, List<Integer> ports) {}
