package io.github.openclawmaven.plugin.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a gateway on this machine is well by its own account. */
public final class GatewayProbe {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofMinutes(1);

    /** Release 2026.9.6 answers 400 to the offer of HTTP/2 that the client makes by default. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private GatewayProbe() {}

    /**
     * Asks once. The body counts: releases before the probe existed answer each path with their web page and 200.
     *
     * @param path of a probe, such as {@code /healthz}
     */
    public static boolean answers(int port, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(ANSWER)
                    .build();
            String body = HTTP.send(request, BodyHandlers.ofString()).body();
            return JSON.readTree(body).path("ok").booleanValue();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
