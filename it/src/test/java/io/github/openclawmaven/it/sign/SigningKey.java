package io.github.openclawmaven.it.sign;

import io.github.openclawmaven.plugin.sign.Gpg;
import io.github.openclawmaven.plugin.sign.GpgKey;
import io.github.openclawmaven.plugin.sign.GpgPassphrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key that lives as long as this object, in a directory of GnuPG that holds nothing else. */
final class SigningKey implements AutoCloseable {

    static final String PASSPHRASE = "correct horse battery staple";

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Path homedir;
    private final String address;

    /**
     * @param address of the key's owner
     * @param algorithm in GnuPG's words, such as {@code rsa3072}
     * @param passphrase empty text for none
     */
    SigningKey(String address, String algorithm, String passphrase) {
        this(address, algorithm, passphrase, "never");
    }

    private SigningKey(String address, String algorithm, String passphrase, String lifetime, String... options) {
        this.address = address;
        try {
            // Not in the build's directory: a path of a socket has room for some 100 characters.
            homedir = Files.createTempDirectory("gpg");
            List<String> arguments = new ArrayList<>(List.of(options));
            arguments.addAll(List.of("--pinentry-mode", "loopback", "--passphrase", passphrase));
            arguments.addAll(List.of("--quick-generate-key", address, algorithm, "sign", lifetime));
            gpg(arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SigningKey expired(String address) {
        return new SigningKey(address, "rsa3072", PASSPHRASE, "1d", "--faked-system-time", "20200101T000000");
    }

    static SigningKey of(String address) {
        return new SigningKey(address, "rsa3072", PASSPHRASE);
    }

    Path homedir() {
        return homedir;
    }

    String address() {
        return address;
    }

    /** The plugin's own access to this key. */
    Gpg with(GpgPassphrase passphrase) {
        return named(Optional.of(address), passphrase);
    }

    Gpg named(Optional<String> name, GpgPassphrase passphrase) {
        return new Gpg(new GpgKey("gpg", name, Optional.of(homedir)), passphrase, LIMIT);
    }

    /** The public key in the form that Helm reads. */
    Path exportTo(Path keyring) throws IOException {
        gpg("--output", keyring.toString(), "--export", address);
        return keyring;
    }

    /** Forgets a passphrase that an earlier signature left with the agent. */
    void forgetPassphrase() throws IOException {
        run("gpgconf", "--homedir", homedir.toString(), "--kill", "all");
    }

    @Override
    public void close() throws IOException {
        forgetPassphrase();
        try (Stream<Path> files = Files.walk(homedir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void gpg(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("gpg", "--batch", "--no-tty", "--homedir", homedir.toString()));
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + output);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "These tests sign with real GnuPG: gpg, gpg-agent and gpgconf must be on the PATH, on Debian the package"
                            + " gnupg",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
