package io.github.openclawmaven.it.sign;

import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.plugin.sign.Gpg;
import io.github.openclawmaven.plugin.sign.GpgKey;
import io.github.openclawmaven.plugin.sign.GpgPassphrase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key that lives as long as this object, in a directory of GnuPG that holds nothing else. */
final class SigningKey implements AutoCloseable {

    static final String PASSPHRASE = "correct horse battery staple";

    private static final Duration LIMIT = Waiting.LIMIT;

    private final Path homedir;
    private final String address;

    /**
     * @param address of the key's owner
     * @param algorithm in GnuPG's words, such as {@code rsa2048}
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
            arguments.addAll(List.of("--batch", "--pinentry-mode", "loopback", "--passphrase", passphrase));
            arguments.addAll(List.of("--quick-generate-key", address, algorithm, "sign", lifetime));
            GnuPg.run("gpg", homedir, arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SigningKey expired(String address) {
        return new SigningKey(address, "rsa2048", PASSPHRASE, "1d", "--faked-system-time", "20200101T000000");
    }

    static SigningKey of(String address) {
        return new SigningKey(address, "rsa2048", PASSPHRASE);
    }

    Path homedir() {
        return homedir;
    }

    /** The plugin's own access to this key. */
    Gpg with(GpgPassphrase passphrase) {
        return named(Optional.of(address), passphrase);
    }

    Gpg named(Optional<String> name, GpgPassphrase passphrase) {
        return new Gpg(new GpgKey(GnuPg.program("gpg"), name, Optional.of(homedir)), passphrase, LIMIT);
    }

    /** The public key in the form that Helm reads. */
    Path exportTo(Path keyring) {
        GnuPg.run("gpg", homedir, "--batch", "--output", keyring.toString(), "--export", address);
        return keyring;
    }

    /** Forgets a passphrase that an earlier signature left with the agent. */
    void forgetPassphrase() {
        GnuPg.run("gpg-connect-agent", homedir, "--no-autostart", "KILLAGENT", "/bye");
    }

    @Override
    public void close() {
        forgetPassphrase();
        delete(homedir.toFile());
    }

    /** The agent removes its sockets at the same time: what is gone is no failure here. */
    private static void delete(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            Stream.of(children).forEach(SigningKey::delete);
        }
        file.delete();
    }
}
