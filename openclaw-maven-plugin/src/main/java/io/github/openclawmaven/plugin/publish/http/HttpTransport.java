package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.function.Consumer;

/** Sends requests, again when they fail for now. */
public final class HttpTransport {

    private final Exchange exchange;
    private final Retries retries;

    HttpTransport(Exchange exchange, Retries retries) {
        this.exchange = exchange;
        this.retries = retries;
    }

    /**
     * Connects to nothing yet.
     *
     * @param progress gets a line about each retry and about large uploads
     * @throws PublishException when the file of certificates is of no use
     */
    public static HttpTransport of(HttpSettings settings, Consumer<String> progress) throws PublishException {
        return of(settings, progress, duration -> Thread.sleep(duration.toMillis()));
    }

    static HttpTransport of(HttpSettings settings, Consumer<String> progress, Sleeper sleeper) throws PublishException {
        return of(settings, Budget.generous(), progress, sleeper);
    }

    static HttpTransport of(HttpSettings settings, Budget budget, Consumer<String> progress, Sleeper sleeper)
            throws PublishException {
        Consumer<String> harmless = line -> progress.accept(ConsoleText.harmless(line));
        return new HttpTransport(
                new Redirects(new AddressPolicy(settings.plainHttp()), new Wire(settings, budget, harmless)),
                new Retries(settings.retries(), budget.tries(), sleeper, harmless));
    }

    /**
     * Every answer that is not transient, refusals included.
     *
     * @throws PublishException when the server cannot be reached, or still fails after the last retry
     */
    public HttpAnswer send(HttpCall call) throws PublishException {
        return hold(line -> line.send(call));
    }

    /** The last answer of several requests, of which all are sent again when one fails for now. See {@link #send}. */
    public HttpAnswer hold(Conversation conversation) throws PublishException {
        return retries.hold(conversation, exchange);
    }
}
