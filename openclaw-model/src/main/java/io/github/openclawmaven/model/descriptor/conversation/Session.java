package io.github.openclawmaven.model.descriptor.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How conversations are told apart, and when they begin anew.
 *
 * @param dmScope whose direct messages share a conversation: {@code main}, {@code per-peer}, {@code per-channel-peer},
 *     {@code per-account-channel-peer}
 * @param scope {@code per-sender}, or {@code global} for one conversation with all
 * @param mainKey what the main conversation of an agent is called; only {@code main} keeps memory tools at work
 * @param identityLinks people by a name, each with ids such as {@code telegram:123}: one person on several channels
 * @param reset when a conversation begins anew
 * @param resetByType the same by kind: {@code direct}, {@code group}, {@code thread}
 * @param resetByChannel the same by channel
 * @param resetTriggers messages that begin a conversation anew, such as {@code /new}
 * @param threadBindings threads that keep to a session
 * @param maintenance what is kept of old conversations
 */
public record Session(
        Optional<String> dmScope,
        Optional<String> scope,
        Optional<String> mainKey,
        Map<String, List<String>> identityLinks,
        Optional<SessionReset> reset,
        Map<String, SessionReset> resetByType,
        Map<String, SessionReset> resetByChannel,
        List<String> resetTriggers,
        Optional<ThreadBindings> threadBindings,
        Optional<SessionMaintenance> maintenance) {}
