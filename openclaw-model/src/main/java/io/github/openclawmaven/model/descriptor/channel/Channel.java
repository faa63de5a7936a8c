package io.github.openclawmaven.model.descriptor.channel;

import java.util.Map;

/** A channel: the bot that its own keys describe, and more. */
public interface Channel {

    /** What the channel's own keys say: its default account, and what the others inherit. */
    ChannelAccount account();

    /** More bots, by account id. */
    Map<String, ? extends ChannelAccount> accounts();
}
