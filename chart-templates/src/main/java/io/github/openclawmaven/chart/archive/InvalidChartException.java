package io.github.openclawmaven.chart.archive;

/** A file that is no packaged chart; the message says why. */
public final class InvalidChartException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidChartException(String message) {
        super(message);
    }
}
