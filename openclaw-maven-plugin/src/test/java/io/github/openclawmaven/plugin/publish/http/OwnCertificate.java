package io.github.openclawmaven.plugin.publish.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for 127.0.0.1 that nobody else knows; made by the JDK's keytool. */
public final class OwnCertificate {

    private static final String PASSWORD = "changeit";

    private final KeyStore store;
    private final Path pem;

    public OwnCertificate(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = directory.resolve("keys.p12");
        new ProcessBuilder((Path.of(System.getProperty("java.home"), "bin", "keytool")
                                + " -genkeypair -alias server -dname CN=registry -keyalg EC -ext san=ip:127.0.0.1"
                                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + file)
                        .split(" "))
                .inheritIO()
                .start()
                .waitFor();
        store = KeyStore.getInstance("PKCS12");
        try (InputStream keys = Files.newInputStream(file)) {
            store.load(keys, PASSWORD.toCharArray());
        }
        byte[] certificate = store.getCertificate("server").getEncoded();
        pem = Files.writeString(
                directory.resolve("server.pem"),
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n");
    }

    public Path pem() {
        return pem;
    }

    SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
