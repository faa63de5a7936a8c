package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.model.source.Content;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The user's own GnuPG, 2.1 or newer. A passphrase goes to it through a pipe, never on its command line. */
public final class Gpg {

    /** Position in a status line and in a line of a listing, see DETAILS of GnuPG. */
    private static final int ALGORITHM = 1;

    private static final int FINGERPRINT = 9;

    private final GpgKey key;
    private final GpgPassphrase passphrase;
    private final Duration limit;

    /** @param limit of one run, in which a person may have to type */
    public Gpg(GpgKey key, GpgPassphrase passphrase, Duration limit) {
        this.key = key;
        this.passphrase = passphrase;
        this.limit = limit;
    }

    /** Signs text so that it stays readable. */
    public SignedText sign(String text) throws SignException {
        List<String> command = key.command();
        command.addAll(passphrase.options());
        // As Helm does, whatever the user's configuration says.
        command.addAll(List.of("--digest-algo", "SHA512"));
        key.name().ifPresent(name -> command.addAll(List.of("--local-user", name)));
        command.add("--clearsign");
        GpgRun run = GpgRun.of(command, passphrase.before(text), limit);
        Optional<String> signature = run.status("SIG_CREATED");
        if (run.exitCode() != 0 || signature.isEmpty()) {
            throw new SignException(new GpgFailure(key, passphrase, run).message());
        }
        return new SignedText(Content.of(run.output()), signature.get().split(" ")[ALGORITHM]);
    }

    /** Whether the content is this text with a good signature by the key; without a name, by any that can sign here. */
    public boolean hasSigned(String text, Content signed) throws SignException {
        List<String> command = key.command();
        command.add("--decrypt");
        GpgRun run = GpgRun.of(command, signed.bytes(), limit);
        boolean sameText = run.output().replace("\r\n", "\n").stripTrailing().equals(text.stripTrailing());
        Optional<String> signer = run.status("VALIDSIG").map(Gpg::primaryKey);
        return run.exitCode() == 0
                && sameText
                && run.status("GOODSIG").isPresent()
                && signer.isPresent()
                && secretKeys().contains(signer.get());
    }

    private static String primaryKey(String validSignature) {
        return validSignature.substring(validSignature.lastIndexOf(' ') + 1);
    }

    private Set<String> secretKeys() throws SignException {
        List<String> command = key.command();
        command.addAll(List.of("--with-colons", "--list-secret-keys"));
        key.name().ifPresent(name -> command.addAll(List.of("--", name)));
        return GpgRun.of(command, new byte[0], limit)
                .output()
                .lines()
                .filter(line -> line.startsWith("fpr:"))
                .map(line -> line.split(":", -1)[FINGERPRINT])
                .collect(Collectors.toSet());
    }
}
