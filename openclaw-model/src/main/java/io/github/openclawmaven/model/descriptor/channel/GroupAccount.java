package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/** One bot of a channel that knows groups by their id. */
public interface GroupAccount extends ChannelAccount {

    /** Ids of those who are heard in groups. */
    List<String> groupAllowFrom();

    /** By group id, in the gateway's own words. */
    Optional<MapNode> groups();
}
