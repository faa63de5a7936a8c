package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An avatar is an address, or a file inside the workspace of its agent. */
final class AvatarElsewhere implements Refusal {

    static final DiagnosticCode ELSEWHERE =
            DiagnosticCode.error("OC6501", "The avatar of an agent is outside its workspace");

    private static final Pattern ADDRESS = Pattern.compile("^(https?://|data:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);

    @Override
    public DiagnosticCode code() {
        return ELSEWHERE;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(document, "/agents/entries/*/identity/avatar", "/agents/list/*/identity/avatar").stream()
                .filter(avatar ->
                        isElsewhere(document.root().at(avatar).asText().strip()))
                .map(avatar -> new Refused(
                        avatar,
                        "an avatar is a path inside the workspace, an http(s) or a data: address",
                        "take one of these"));
    }

    private static boolean isElsewhere(String avatar) {
        if (avatar.isEmpty() || ADDRESS.matcher(avatar).find()) {
            return false;
        }
        return avatar.startsWith("~")
                || avatar.startsWith("/")
                || SCHEME.matcher(avatar).find()
                || leaves(avatar);
    }

    private static boolean leaves(String path) {
        int depth = 0;
        for (String step : path.split("/")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
