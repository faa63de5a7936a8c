package io.github.openclawmaven.model.source;

import java.util.Optional;

/**
 * One line of {@code unused.txt} or {@code astray.txt}, which say how it is written: paths of one form, and what to do about one.
 */
record PathRule(PathForm form, String advice) {

    /** @param descriptor file that the words DESCRIPTOR and ENDING stand for */
    static PathRule of(String line, OverlayName descriptor) {
        String own = line.replace("DESCRIPTOR", descriptor.stem()).replace("ENDING", descriptor.ending());
        int blanks = own.indexOf("  ");
        return new PathRule(new PathForm(own.substring(0, blanks)), own.substring(blanks + 2));
    }

    /** What to do about a file; empty when its path has another form. */
    Optional<String> remedy(String file) {
        return form.match(file).map(this::remedy);
    }

    private String remedy(PathForm.Match match) {
        String text = advice.replace("~", match.meant());
        for (int index = 0; index < match.parts().size(); index++) {
            text = text.replace("$" + (index + 1), match.parts().get(index));
        }
        return text;
    }
}
