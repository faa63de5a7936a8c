package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Why a server could not be reached, in plain words.
 *
 * @param lasting whether it makes no sense to try again
 */
record ConnectionProblem(String reason, boolean lasting) {

    /** In the JDK's message, before the status that the proxy gave. */
    private static final String TUNNEL = "Tunnel failed, got: ";

    /** Of a message that is not ours, in characters. */
    private static final int WORDS = 200;

    static ConnectionProblem of(IOException failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return passing("it does not take the connection within the time limit");
        }
        if (failure instanceof HttpTimeoutException) {
            return passing(failure.getMessage());
        }
        if (caused(failure, UnresolvedAddressException.class) || caused(failure, UnknownHostException.class)) {
            return passing("unknown host (is its name right?)");
        }
        if (says(failure, TUNNEL)) {
            return new ConnectionProblem(
                    "the proxy does not let the connection through; check the user name and the password of its <proxy> in"
                            + " settings.xml, and whether it allows this host and port",
                    says(failure, TUNNEL + "4"));
        }
        if (caused(failure, ConnectException.class)) {
            return passing("connection refused (is it running, and is the port right?)");
        }
        if (caused(failure, SSLException.class)) {
            return encryption(failure);
        }
        return caused(failure, ProtocolException.class) || caused(failure, RuntimeException.class)
                ? lasting("its answer is not HTTP; check the port, and whether it speaks https")
                : passing("the connection broke");
    }

    private static ConnectionProblem encryption(IOException failure) {
        if (caused(failure, CertPathValidatorException.class) || says(failure, "PKIX path building")) {
            return lasting("its certificate is not trusted; name the PEM file of your certificate authority in"
                    + " openclaw.push.caCertificates");
        }
        if (caused(failure, CertificateException.class)) {
            return lasting("its certificate is not for this host name; use the name that is in the certificate");
        }
        if (says(failure, "nrecognized SSL message")) {
            return lasting("it does not speak https; for a registry without TLS set openclaw.push.plainHttp");
        }
        return caused(failure, SSLHandshakeException.class)
                ? lasting(
                        "the TLS handshake failed: " + ConsoleText.excerpt(String.valueOf(failure.getMessage()), WORDS))
                : passing("the connection broke");
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static boolean says(Throwable failure, String words) {
        return causes(failure)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static ConnectionProblem passing(String reason) {
        return new ConnectionProblem(reason, false);
    }

    private static ConnectionProblem lasting(String reason) {
        return new ConnectionProblem(reason, true);
    }
}
