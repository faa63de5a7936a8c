package io.github.openclawmaven.model.diagnostic;

/** How the parts of a finding look on a console. What it gets holds no control characters; what it adds takes no column. */
@FunctionalInterface
public interface Style {

    /** What the parts say. */
    enum Part {
        ERROR,
        WARNING,
        NOTE,
        /** What is wrong, in the first line. */
        MESSAGE,
        /** Line numbers, and the bar beside the source. */
        MARGIN,
        /** The marks and words at a related place. */
        RELATED;

        static Part of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case NOTE -> NOTE;
            };
        }
    }

    /** Text as it is: for files, and for consoles that are none. */
    Style PLAIN = (part, text) -> text;

    /** The text of a part, which is never empty, as the console gets it. */
    String show(Part part, String text);
}
