package io.github.openclawmaven.model.descriptor.conversation;

import java.util.Optional;

/**
 * How the gateway takes and answers messages.
 *
 * @param ackReaction emoji that a message gets when it was taken; empty: none
 * @param ackReactionScope which messages get it: {@code group-mentions}, {@code group-all}, {@code direct}, {@code all}
 * @param responsePrefix text before each answer
 * @param queue what becomes of messages that arrive during a turn
 * @param inbound what becomes of messages that arrive at once
 * @param groupChat messages in groups
 * @param statusReactions reactions that show what an agent is doing; from 2026.2.21
 */
public record Messages(
        Optional<String> ackReaction,
        Optional<String> ackReactionScope,
        Optional<String> responsePrefix,
        Optional<MessageQueue> queue,
        Optional<InboundMessages> inbound,
        Optional<GroupMessages> groupChat,
        Optional<StatusReactions> statusReactions) {}
