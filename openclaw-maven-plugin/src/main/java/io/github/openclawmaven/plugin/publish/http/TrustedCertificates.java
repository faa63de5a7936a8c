package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The certificate authorities that the JDK trusts, and those of a PEM file. */
final class TrustedCertificates {

    private TrustedCertificates() {}

    /** @throws PublishException when the file cannot be read or holds no certificate */
    static SSLContext with(Path pem) throws PublishException {
        Collection<? extends Certificate> more = read(pem);
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (TrustManager manager : managers(null)) {
                for (Certificate certificate : ((X509TrustManager) manager).getAcceptedIssuers()) {
                    store.setCertificateEntry("jdk-" + number++, certificate);
                }
            }
            for (Certificate certificate : more) {
                store.setCertificateEntry("own-" + number++, certificate);
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(store), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java platform has these", e);
        }
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static Collection<? extends Certificate> read(Path pem) throws PublishException {
        try (InputStream file = Files.newInputStream(pem)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(file);
            if (certificates.isEmpty()) {
                throw new PublishException(refusal(pem, "holds no certificate"));
            }
            return certificates;
        } catch (CertificateException e) {
            throw new PublishException(refusal(pem, "is not a PEM file of certificates"), e);
        } catch (IOException e) {
            throw new PublishException(refusal(pem, "cannot be read"), e);
        }
    }

    private static String refusal(Path pem, String problem) {
        return pem + " " + problem
                + "; name the PEM file of your certificate authority in openclaw.push.caCertificates";
    }
}
