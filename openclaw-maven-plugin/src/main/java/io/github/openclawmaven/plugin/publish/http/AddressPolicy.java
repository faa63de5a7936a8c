package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.net.URI;

/**
 * Decides where a server may send this build. Each address is judged by the one of the server that supplies it, which the user
 * named or this class let pass: what holds for the first step so holds for all of them.
 *
 * @param plainHttp whether credentials and uploads may go over http, where anyone on the way can read them, to other machines
 *     than this
 */
public record AddressPolicy(boolean plainHttp) {

    private static final String CORRECTION =
            " The configuration of the server needs a correction (the URL that it takes for its own)";

    /** What the build would do at the address. */
    public enum Step {
        /** Read, on a redirect; without credentials where it is another server. */
        READ("redirects to"),
        /** Send or change something, on a redirect. */
        CHANGE("redirects the upload to"),
        /** Send a part of a chart, without credentials where it is another server: a registry may have its store elsewhere. */
        UPLOAD("wants the upload at"),
        /** Show the credentials, as the protocol of registries has it. */
        TOKEN("names as its token server");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /**
     * The address as a URL to be used.
     *
     * @param from which server it comes: the URL that answered, which a relative address starts from
     * @param supplied the server's own text
     * @throws PublishException when nothing may go there, or it is no address of the web
     */
    public URI decide(Step step, URI from, String supplied) throws PublishException {
        URI target = resolve(step, from, supplied.trim());
        Origin here = Origin.of(from);
        Origin there = Origin.of(target);
        if (there.equals(here)) {
            return target;
        }
        if (step == Step.UPLOAD
                && there.isPlain()
                && !here.isPlain()
                && there.host().equals(here.host())) {
            // A registry behind a proxy often takes itself for one without TLS: then its own address is the one that
            // works.
            return encrypted(from, target);
        }
        String refusal = HttpCall.get(from).place() + " " + step.words + " " + there + ", ";
        if (there.isPlain() && !here.isPlain()) {
            throw new PublishException(
                    refusal + "which is not encrypted, although " + here + " is; nothing was sent there." + CORRECTION);
        }
        if (there.isLoopback() && !here.isLoopback()) {
            throw new PublishException(refusal + "which is this machine itself; nothing was sent there." + CORRECTION);
        }
        if (step == Step.CHANGE && !here.maySend(there)) {
            throw new PublishException(refusal + "another server than " + here
                    + "; nothing was sent there. If that is where" + " charts belong, name it in openclaw.push.url");
        }
        if (step != Step.READ && isExposed(there)) {
            throw new PublishException(
                    refusal + "where it would cross the network unencrypted; nothing was sent there. Use a"
                            + " server with https, or allow it with openclaw.push.plainHttp");
        }
        return target;
    }

    /** @throws PublishException when the request would show a chart or credentials to anyone on the way */
    void permit(HttpCall call) throws PublishException {
        Origin origin = Origin.of(call.uri());
        if (!origin.isOfTheWeb()) {
            throw new PublishException(origin + " is no address of a web server; check its host and port");
        }
        if (isExposed(origin) && (call.isAuthorized() || call.carriesBody())) {
            throw new PublishException((call.isAuthorized() ? "the credentials for " : "what goes to ") + origin
                    + " would cross the network unencrypted; use https, or allow it with openclaw.push.plainHttp");
        }
    }

    private boolean isExposed(Origin origin) {
        return origin.isPlain() && !origin.isLoopback() && !plainHttp;
    }

    private static URI resolve(Step step, URI from, String supplied) throws PublishException {
        try {
            URI target = from.resolve(supplied);
            if (Origin.of(target).isOfTheWeb() && target.getRawUserInfo() == null) {
                return withoutFragment(target);
            }
        } catch (IllegalArgumentException e) {
            // Said below: the text may hold a signature, and so may the exception's message.
        }
        throw new PublishException(
                HttpCall.get(from).place() + " " + step.words + " something that is not a URL of a web"
                        + " server without a user and a password; check the URL of the repository, and the configuration of the"
                        + " server");
    }

    private static URI withoutFragment(URI uri) {
        return URI.create(uri.toString().replaceFirst("#.*", ""));
    }

    private static URI encrypted(URI from, URI target) {
        return URI.create("https://" + from.getRawAuthority() + target.getRawPath()
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }
}
