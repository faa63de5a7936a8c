package io.github.openclawmaven.plugin.publish.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Docker's credential helpers: programs {@code docker-credential-<name>} on the PATH, which read the registry's name and answer
 * with the credentials as JSON.
 *
 * @param environment of the programs; its PATH is where they are looked for
 * @param limit how long one may take; some ask their user
 */
record CredentialHelpers(Map<String, String> environment, Duration limit) {

    private static final String PROGRAM = "docker-credential-";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final String TOKEN_USER = "<token>";
    private static final String NOT_FOUND = "credentials not found";

    CredentialHelpers(Map<String, String> environment) {
        this(environment, Duration.ofSeconds(30));
    }

    /**
     * What the helper keeps for the server; empty when it keeps nothing.
     *
     * @param file that names the helper
     * @throws PublishException when it is missing, fails or takes too long
     */
    Optional<Credentials> get(String name, String server, Path file) throws PublishException {
        Path program = program(name)
                .orElseThrow(() -> new PublishException(
                        file + " names the credential helper \"" + name + "\", but there is no " + PROGRAM + name
                                + " on the PATH; install it, or take its name out of the file and log in again"));
        String failure = PROGRAM + name + ", named in " + file + ", gives no credentials for " + server + ": ";
        String remedy = "; log in again, or give the credentials in settings.xml";
        try {
            Process process = start(program);
            String answer;
            try {
                answer = ask(process, server).get(limit.toMillis(), TimeUnit.MILLISECONDS);
                process.waitFor();
            } catch (TimeoutException e) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new PublishException(failure + "it takes longer than " + limit.toSeconds() + " s" + remedy);
            }
            if (process.exitValue() == 0) {
                return credentials(answer);
            }
            if (answer.toLowerCase(Locale.ROOT).contains(NOT_FOUND)) {
                return Optional.empty();
            }
            throw new PublishException(failure + "it ends with exit code " + process.exitValue() + remedy);
        } catch (IOException | UncheckedIOException | ExecutionException e) {
            // Without its cause, whose message may quote the answer.
            throw new PublishException(failure + "it cannot be run, or its answer is not JSON" + remedy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException(failure + "the build was interrupted", e);
        }
    }

    private Optional<Path> program(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .flatMap(directory -> Stream.of("", ".exe").map(end -> Path.of(directory, PROGRAM + name + end)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Process start(Path program) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(program.toString(), "get").redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Future<String> ask(Process process, String server) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(server.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // One that ends without reading tells by its exit code what is wrong.
        }
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Credentials> credentials(String answer) {
        JsonNode json = JsonTree.parse(answer);
        String user = json.path("Username").asText();
        String secret = json.path("Secret").asText();
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                user.equals(TOKEN_USER) ? new Credentials.IdentityToken(secret) : new Credentials.Basic(user, secret));
    }
}
