package io.github.openclawmaven.plugin.publish.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.plugin.process.ProgramRun;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            ProgramRun run = ProgramRun.of(command(program), server.getBytes(StandardCharsets.UTF_8), limit);
            if (run.exitCode() == 0) {
                return credentials(run.output());
            }
            if (run.output().toLowerCase(Locale.ROOT).contains(NOT_FOUND)) {
                return Optional.empty();
            }
            throw new PublishException(failure + "it ends with exit code " + run.exitCode() + remedy);
        } catch (TimeoutException e) {
            throw new PublishException(failure + "it takes longer than " + limit.toSeconds() + " s" + remedy);
        } catch (IOException | UncheckedIOException e) {
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

    private ProcessBuilder command(Path program) {
        ProcessBuilder builder =
                new ProcessBuilder(program.toString(), "get").redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
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
