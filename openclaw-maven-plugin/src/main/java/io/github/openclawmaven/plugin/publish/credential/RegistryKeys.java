package io.github.openclawmaven.plugin.publish.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names under which logins to a registry are filed.
 *
 * @param server the name that a credential helper knows it by
 * @param names from the most special to the host: Podman files by path as well
 */
record RegistryKeys(String server, List<String> names) {

    private static final String DOCKER_HUB = "https://index.docker.io/v1/";
    private static final String DOCKER_HOST = "index.docker.io";
    private static final Set<String> DOCKER_HOSTS = Set.of("docker.io", DOCKER_HOST, "registry-1.docker.io");

    static RegistryKeys of(URI repository) {
        String host = repository.getRawAuthority().toLowerCase(Locale.ROOT);
        boolean docker = DOCKER_HOSTS.contains(host);
        List<String> names = new ArrayList<>();
        String place = host + repository.getPath().replaceAll("/+$", "");
        while (place.contains("/")) {
            names.add(place);
            place = place.substring(0, place.lastIndexOf('/'));
        }
        names.add(host);
        if (docker) {
            names.addAll(List.of(DOCKER_HOST, "docker.io", "registry-1.docker.io"));
        }
        return new RegistryKeys(docker ? DOCKER_HUB : host, names);
    }

    /** What is filed under the first of the names; missing when there is nothing. */
    JsonNode in(JsonNode map) {
        Map<String, JsonNode> filed = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            filed.put(plain(entry.getKey()), entry.getValue());
        }
        return names.stream()
                .filter(filed::containsKey)
                .findFirst()
                .map(filed::get)
                .orElse(MissingNode.getInstance());
    }

    /** Docker's old keys are URLs of the registry's API. */
    private static String plain(String key) {
        return key.replaceFirst("^https?://", "").replaceFirst("(/v[12])?/*$", "");
    }
}
