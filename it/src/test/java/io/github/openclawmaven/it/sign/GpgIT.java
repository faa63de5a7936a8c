package io.github.openclawmaven.it.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.sign.Gpg;
import io.github.openclawmaven.plugin.sign.GpgPassphrase;
import io.github.openclawmaven.plugin.sign.SignException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GpgIT {

    private static final String TEXT = "name: acme\n- dashed\nFrom here\n\n...\nfiles:\n  acme-1.0.0.tgz: sha256:abc\n";
    private static final String GPG = GnuPg.program("gpg");
    private static final GpgPassphrase RIGHT = GpgPassphrase.known(SigningKey.PASSPHRASE);
    private static final GpgPassphrase NOBODY = GpgPassphrase.ofAgent(false);

    private static SigningKey key;

    @BeforeAll
    static void makeKey() {
        key = SigningKey.of("release@example.com");
    }

    @AfterAll
    static void removeKey() {
        key.close();
    }

    @BeforeEach
    void forgetPassphrase() {
        key.forgetPassphrase();
    }

    @Test
    void signsSoThatTheTextStaysReadable() throws Exception {
        Content signed = key.with(RIGHT).sign(TEXT).content();

        assertThat(signed.text().orElseThrow())
                .startsWith("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nname: acme\n")
                .contains("\n...\nfiles:\n  acme-1.0.0.tgz: sha256:abc\n-----BEGIN PGP SIGNATURE-----");
        assertThat(key.with(NOBODY).hasSigned(TEXT, signed)).isTrue();
    }

    @Test
    void signsWithTheDefaultKeyWhenNoneIsNamed() throws Exception {
        Content signed = key.named(Optional.empty(), RIGHT).sign(TEXT).content();

        assertThat(key.named(Optional.empty(), NOBODY).hasSigned(TEXT, signed)).isTrue();
    }

    @Test
    void signsAgainByThePassphraseThatTheAgentRemembers() throws Exception {
        key.with(RIGHT).sign(TEXT);

        assertThat(key.with(NOBODY).sign(TEXT).content().text()).isPresent();
    }

    @Test
    void signsWithAKeyThatNeedsNoPassphrase() throws Exception {
        try (SigningKey open = new SigningKey("open@example.com", "rsa2048", "")) {
            assertThat(open.with(NOBODY).sign(TEXT).isForHelm3()).isTrue();
        }
    }

    @Nested
    class ASignatureIsMadeAnew {

        @Test
        void whenTheTextIsAnother() throws Exception {
            Content signed = key.with(RIGHT).sign(TEXT).content();

            assertThat(key.with(RIGHT).hasSigned(TEXT.replace("abc", "abd"), signed))
                    .isFalse();
        }

        @Test
        void whenSomeoneTouchedIt() throws Exception {
            String signed = key.with(RIGHT).sign(TEXT).content().text().orElseThrow();
            String touched = signed.replace("abc", "abd");

            assertThat(key.with(RIGHT).hasSigned(TEXT.replace("abc", "abd"), Content.of(touched)))
                    .isFalse();
        }

        @Test
        void whenItIsByAKeyOfSomeoneElse() throws Exception {
            try (SigningKey other = SigningKey.of("other@example.com")) {
                Content signed = other.with(RIGHT).sign(TEXT).content();

                assertThat(key.with(RIGHT).hasSigned(TEXT, signed)).isFalse();
            }
        }

        @Test
        void whenAnotherKeyIsAskedFor() throws Exception {
            Content signed = key.with(RIGHT).sign(TEXT).content();

            assertThat(key.named(Optional.of("other@example.com"), RIGHT).hasSigned(TEXT, signed))
                    .isFalse();
        }

        @Test
        void whenThereIsNone() throws Exception {
            assertThat(key.with(RIGHT).hasSigned(TEXT, Content.of(TEXT))).isFalse();
        }
    }

    @Nested
    class SaysWhyItDoesNotSign {

        @Test
        void thePassphraseIsWrong() {
            assertRefused(
                    key.with(GpgPassphrase.known("wrong-canary")),
                    "The passphrase of the key \"release@example.com\" is wrong; correct it where the build takes it from:"
                            + " the environment (gpg.passphraseEnvName) or settings.xml (gpg.passphraseServerId)");
        }

        @Test
        void nobodyCanBeAskedForThePassphrase() {
            assertRefused(
                    key.named(Optional.empty(), NOBODY),
                    "The default key of " + GPG
                            + " has a passphrase, and there was nobody to ask for it; put it into the"
                            + " environment (gpg.passphraseEnvName) or into settings.xml (gpg.passphraseServerId)");
        }

        @Test
        void theKeyIsUnknown() {
            assertRefused(
                    key.named(Optional.of("nobody@example.com"), RIGHT),
                    GPG + " has no secret key \"nobody@example.com\" in " + key.homedir() + "; \"" + GPG
                            + " --list-secret-keys\" lists what it has, gpg.keyname and gpg.homedir choose");
        }

        @Test
        void theKeyHasExpired() throws Exception {
            try (SigningKey old = SigningKey.expired("old@example.com")) {
                assertRefused(
                        old.with(RIGHT),
                        "The key \"old@example.com\" cannot sign: it is expired, revoked or for another purpose");
            }
        }

        private static void assertRefused(Gpg gpg, String message) {
            assertThatThrownBy(() -> gpg.sign(TEXT))
                    .isInstanceOf(SignException.class)
                    .hasMessage(message);
        }
    }
}
