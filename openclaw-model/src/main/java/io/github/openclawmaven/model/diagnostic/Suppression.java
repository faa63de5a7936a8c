package io.github.openclawmaven.model.diagnostic;

/**
 * One code in a comment {@code openclaw:ignore OC5002 because …}.
 *
 * @param code that is not reported, such as {@code OC5002}
 * @param reason why, in the user's words
 * @param position of the code in its comment
 * @param lastLine the last of the lines that it holds for; the first is that of the comment
 */
public record Suppression(String code, String reason, Position position, int lastLine) {}
