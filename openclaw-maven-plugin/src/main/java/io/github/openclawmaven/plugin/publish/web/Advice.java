package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import java.util.HashMap;
import java.util.Map;

/**
 * What someone who runs the server can do about a refusal. A server's own words are not shown: mostly it is a page of HTML.
 *
 * @param byStatus by HTTP status
 */
public record Advice(Map<Integer, String> byStatus) {

    /** What statuses mean on any web server. */
    public static final Advice COMMON = new Advice(Map.of(
            401,
            "the user name or the password is missing or wrong; check the <server> of settings.xml whose id is this host, or the one"
                    + " that openclaw.push.serverId names",
            403,
            "this user may not do that; give it the right to read and to write there",
            404,
            "there is no such repository; check openclaw.push.url",
            405,
            "the server takes no uploads there; check openclaw.push.url and openclaw.push.type: the repository must be one that"
                    + " files are uploaded to (hosted or local), not a proxy or a group",
            409,
            "it conflicts with what is there",
            413,
            "it is larger than the server allows; raise its limit (nginx: client_max_body_size)",
            507,
            "the server has no room; free some, or raise the quota"));

    public Advice {
        byStatus = Map.copyOf(byStatus);
    }

    /** This advice, but other words for some statuses. */
    public Advice but(Map<Integer, String> special) {
        Map<Integer, String> all = new HashMap<>(byStatus);
        all.putAll(special);
        return new Advice(all);
    }

    /** The refusal of a request. */
    public PublishException refusal(HttpCall call, HttpAnswer answer) {
        return new PublishException(call.method() + " " + call.place() + " was answered with " + answer.status() + ": "
                + byStatus.getOrDefault(answer.status(), "see the log of the server"));
    }
}
