package io.github.openclawmaven.it.registry;

import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate authority that no one else knows, and one server certificate of it; made by the JDK's keytool. */
final class PrivateAuthority {

    private static final String PASSWORD = "changeit";
    private static final Duration LIMIT = Waiting.LIMIT;

    private final Path directory;

    PrivateAuthority(Path directory) throws IOException {
        this(directory, "ip:127.0.0.1,dns:localhost");
    }

    /** @param names of the server, as keytool writes them */
    PrivateAuthority(Path directory, String names) throws IOException {
        this.directory = Files.createDirectories(directory);
        keytool("-genkeypair -alias ca -dname CN=Private -keyalg RSA -keysize 2048 -ext bc:critical=ca:true");
        keytool("-genkeypair -alias server -dname CN=registry -keyalg RSA -keysize 2048");
        keytool("-certreq -alias server -file server.csr");
        keytool("-gencert -alias ca -infile server.csr -outfile server.crt -rfc -ext san=" + names);
        keytool("-exportcert -alias ca -file ca.pem -rfc");
        Files.writeString(directory.resolve("server.key"), pem(key()));
    }

    /** The authority's own certificate. */
    Path certificate() {
        return directory.resolve("ca.pem");
    }

    Path serverCertificate() {
        return directory.resolve("server.crt");
    }

    Path serverKey() {
        return directory.resolve("server.key");
    }

    PrivateKey key() throws IOException {
        try {
            return (PrivateKey) store().getKey("server", PASSWORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(directory.resolve("keys.p12"))) {
            store.load(file, PASSWORD.toCharArray());
        }
        return store;
    }

    private void keytool(String arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-keystore", "keys.p12", "-storetype", "PKCS12", "-storepass", PASSWORD));
        new Command(command, System.getenv(), directory).run(LIMIT).orThrow();
    }

    private static String pem(PrivateKey key) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }
}
