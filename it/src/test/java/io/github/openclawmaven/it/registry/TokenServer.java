package io.github.openclawmaven.it.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the tokens that docker-registry asks for, to {@link DockerRegistry#USER} alone. */
final class TokenServer implements AutoCloseable {

    static final String SERVICE = "test registry";
    static final String ISSUER = "test issuer";

    private static final int MINUTES_5 = 300;
    private static final Pattern SCOPE = Pattern.compile("scope=repository:([^:&]+):([^&]+)");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final PrivateAuthority authority;

    TokenServer(PrivateAuthority authority) throws IOException {
        this.authority = authority;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/token", this::answer);
        server.start();
    }

    String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/token";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String pair = DockerRegistry.USER + ":" + DockerRegistry.PASSWORD;
        boolean known = ("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        byte[] body = MAPPER.writeValueAsBytes(
                known ? Map.of("token", token(query)) : Map.of("errors", List.of(Map.of("code", "UNAUTHORIZED"))));
        exchange.sendResponseHeaders(known ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String token(String query) throws IOException {
        Matcher scope = SCOPE.matcher(query);
        List<Object> access = scope.find()
                ? List.of(Map.of(
                        "type", "repository",
                        "name", scope.group(1),
                        "actions", List.of(scope.group(2).split(","))))
                : List.of();
        long now = Instant.now().getEpochSecond();
        String certificate = Files.readString(authority.serverCertificate())
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        String content = part(Map.of("typ", "JWT", "alg", "RS256", "x5c", List.of(certificate)))
                + "."
                + part(Map.of(
                        "iss",
                        ISSUER,
                        "sub",
                        DockerRegistry.USER,
                        "aud",
                        SERVICE,
                        "nbf",
                        now - MINUTES_5,
                        "iat",
                        now,
                        "exp",
                        now + MINUTES_5,
                        "jti",
                        "1",
                        "access",
                        access));
        return content + "." + signature(content);
    }

    private String signature(String content) throws IOException {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(authority.key());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> claims) throws IOException {
        return base64(MAPPER.writeValueAsBytes(claims));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
