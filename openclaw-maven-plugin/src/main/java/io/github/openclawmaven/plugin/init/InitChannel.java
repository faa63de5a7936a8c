package io.github.openclawmaven.plugin.init;

import java.util.List;

/**
 * A channel that a project can begin with. To add one: its part of the descriptor as {@code scaffold/channel/<id>.yaml.ftl}, with the
 * secrets that it wants and how people get them, and a line here.
 *
 * @param id as the gateway calls it
 * @param address of somebody there, as a job that delivers to them names it
 */
record InitChannel(String id, String address) {

    static final List<InitChannel> ALL = List.of(
            new InitChannel("telegram", "12345678"),
            new InitChannel("discord", "user:123456789012345678"),
            new InitChannel("slack", "user:U0123456789"),
            new InitChannel("mattermost", "user:abcdefghijklmnopqrstuvwxyz"),
            new InitChannel("matrix", "@you:matrix.example.com"));
}
