package io.github.openclawmaven.plugin.sign;

import java.util.List;

/** Why GnuPG signed nothing, in words of this plugin's parameters. */
final class GpgFailure {

    /** The lower half of a status is the error's own number, see gpg-error.h. */
    private static final int NUMBER = 0xffff;

    private static final int BAD_PASSPHRASE = 11;
    private static final int NO_SECRET_KEY = 17;
    private static final int UNUSABLE_SECRET_KEY = 54;
    private static final int NO_PINENTRY = 85;

    private final GpgKey key;
    private final GpgPassphrase passphrase;
    private final GpgRun run;

    GpgFailure(GpgKey key, GpgPassphrase passphrase, GpgRun run) {
        this.key = key;
        this.passphrase = passphrase;
        this.run = run;
    }

    String message() {
        return switch (error()) {
            case BAD_PASSPHRASE -> "The passphrase of " + theKey()
                    + " is wrong; correct it where the build takes it from:"
                    + " the environment (gpg.passphraseEnvName) or settings.xml (gpg.passphraseServerId)";
            case NO_SECRET_KEY -> key.executable() + " has no secret key "
                    + key.name().map(name -> "\"" + name + "\"").orElse("to sign with")
                    + key.homedir().map(directory -> " in " + directory).orElse("") + "; \"" + key.executable()
                    + " --list-secret-keys\" lists what it has, gpg.keyname and gpg.homedir choose";
            case UNUSABLE_SECRET_KEY -> capitalized(theKey())
                    + " cannot sign: it is expired, revoked or for another purpose";
            case NO_PINENTRY -> nobodyToAsk();
            default -> !passphrase.isKnown() && run.status("PINENTRY_LAUNCHED").isPresent() ? nobodyToAsk() : words();
        };
    }

    private int error() {
        return run.status("FAILURE")
                .map(status -> status.substring(status.lastIndexOf(' ') + 1))
                .map(Long::parseLong)
                .map(code -> (int) (code & NUMBER))
                .orElse(0);
    }

    private String nobodyToAsk() {
        return capitalized(theKey())
                + " has a passphrase, and there was nobody to ask for it; put it into the environment"
                + " (gpg.passphraseEnvName) or into settings.xml (gpg.passphraseServerId)";
    }

    private String words() {
        List<String> messages = run.messages();
        return key.executable() + " signed nothing"
                + (messages.isEmpty() ? ", exit code " + run.exitCode() : ": " + String.join("; ", messages));
    }

    private String theKey() {
        return key.name().map(name -> "the key \"" + name + "\"").orElse("the default key of " + key.executable());
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
