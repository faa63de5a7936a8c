package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.target.PushTarget;
import java.util.Optional;

/**
 * Where the user wants charts to go.
 *
 * @param url of the repository for all that have no other
 * @param snapshotUrl of that for snapshots
 * @param type what kind of repository these are, as a user writes it
 */
public record PushDestination(Optional<String> url, Optional<String> snapshotUrl, Optional<String> type) {

    boolean isSet() {
        return url.isPresent() || snapshotUrl.isPresent();
    }

    /**
     * The repository for a chart; empty when there is one for snapshots alone, and the chart is none.
     *
     * @throws PublishException when the address is none, holds credentials, or the type does not go with it
     */
    Optional<PushTarget> of(ChartUpload upload) throws PublishException {
        Optional<String> place = upload.replaceable() && snapshotUrl.isPresent() ? snapshotUrl : url;
        return place.isPresent() ? Optional.of(PushTarget.of(place.get(), type)) : Optional.empty();
    }
}
