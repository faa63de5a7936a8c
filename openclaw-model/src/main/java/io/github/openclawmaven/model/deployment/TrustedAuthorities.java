package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.kubernetes.CaBundle;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the programs of the pod are told of certificate authorities. Node adds what it is told to the public ones; OpenSSL, curl, git
 * and Python take it instead of them, so that they get both joined in one file.
 */
public final class TrustedAuthorities {

    /** Directory of the joined file, which no agent can write. */
    public static final String JOINED_DIRECTORY = MountedFile.ROOT + "/trust";

    /** The joined file, which an init container makes at each start. */
    public static final String JOINED = JOINED_DIRECTORY + "/ca-bundle.crt";

    /** The variable of Node, and so of the gateway and of npm. */
    private static final String ADDED = "NODE_EXTRA_CA_CERTS";

    /** Those of OpenSSL, curl, git, and of Python's requests and pip. */
    private static final List<String> REPLACING =
            List.of("SSL_CERT_FILE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO", "REQUESTS_CA_BUNDLE");

    private TrustedAuthorities() {}

    /** The variables of the gateway's container and of what installs plugins, by name; none where no authorities are declared. */
    public static SortedMap<String, String> variables(Kubernetes kubernetes) {
        SortedMap<String, String> variables = new TreeMap<>();
        kubernetes.caBundle().ifPresent(bundle -> {
            variables.put(ADDED, file(bundle));
            REPLACING.forEach(name -> variables.put(name, JOINED));
        });
        return variables;
    }

    /** Where the declared ones lie. */
    public static String file(CaBundle bundle) {
        return MountedFile.ROOT + "/authorities/" + bundle.key();
    }
}
