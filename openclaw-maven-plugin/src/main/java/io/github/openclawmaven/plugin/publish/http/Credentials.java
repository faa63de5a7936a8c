package io.github.openclawmaven.plugin.publish.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a repository knows its user by. The text of none of these shows a secret. */
public sealed interface Credentials {

    /** The value of an {@code Authorization} header; empty where this kind cannot be sent as one. */
    Optional<String> authorization();

    /** A user name and a password, or an access token in the password's place. */
    record Basic(String username, String password) implements Credentials {

        @Override
        public Optional<String> authorization() {
            byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
        }

        @Override
        public String toString() {
            return "Basic[username=" + username + ", password=***]";
        }
    }

    /** A token that is sent as it is. */
    record Bearer(String token) implements Credentials {

        @Override
        public Optional<String> authorization() {
            return Optional.of("Bearer " + token);
        }

        @Override
        public String toString() {
            return "Bearer[***]";
        }
    }

    /** What {@code docker login} keeps of a single sign-on: an OAuth 2 refresh token, good only for a registry's token server. */
    record IdentityToken(String token) implements Credentials {

        @Override
        public Optional<String> authorization() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "IdentityToken[***]";
        }
    }

    /** No credentials at all. */
    record None() implements Credentials {

        @Override
        public Optional<String> authorization() {
            return Optional.empty();
        }
    }
}
