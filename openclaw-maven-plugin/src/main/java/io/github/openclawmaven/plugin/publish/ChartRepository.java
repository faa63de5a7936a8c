package io.github.openclawmaven.plugin.publish;

/** A place that charts are published to. */
public interface ChartRepository {

    /** Where the chart would go, as people and {@code helm} name it; touches no network. */
    String destination(ChartUpload upload);

    /**
     * Publishes a chart. A version that is there already with the same bytes is left alone; with other bytes it is refused,
     * unless it is {@linkplain ChartUpload#replaceable() replaceable}.
     *
     * @throws PublishException when the repository refuses or cannot be reached
     */
    Publication publish(ChartUpload upload) throws PublishException;
}
