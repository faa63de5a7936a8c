package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.SourceText;

/**
 * Why a file or folder is not read, as a finding.
 *
 * @param shown its path as people are shown it
 */
record FileProblem(String shown) {

    static final DiagnosticCode TOO_LARGE = DiagnosticCode.error("OC1003", "A file is too large");
    static final DiagnosticCode NOT_TEXT = DiagnosticCode.error("OC1002", "A file is not UTF-8 text");
    static final DiagnosticCode UNREADABLE = DiagnosticCode.error("OC1016", "A file or folder cannot be read");
    static final DiagnosticCode OUTSIDE = DiagnosticCode.error("OC1011", "A path leaves the source directory");

    Diagnostic outside() {
        return finding(
                OUTSIDE,
                "leads out of the source directory",
                "nothing outside it is read; copy what is needed into it");
    }

    Diagnostic noFile() {
        return finding(UNREADABLE, "is not a file", "a folder, a pipe or a device stands in its place");
    }

    Diagnostic linkToFolder() {
        return finding(UNREADABLE, "is a link to a folder", "only links to files are followed; copy the folder");
    }

    Diagnostic unreadable() {
        return finding(
                UNREADABLE, "cannot be read", "it is missing, a broken link, or nobody gave the right to read it");
    }

    Diagnostic tooLarge(long bytes) {
        return finding(
                TOO_LARGE,
                "has " + bytes + " bytes, more than 1 MiB",
                "a ConfigMap holds at most 1 MiB; put large files into the image or a volume");
    }

    Diagnostic notText() {
        return finding(NOT_TEXT, "is not UTF-8 text", "save it as UTF-8");
    }

    private Diagnostic finding(DiagnosticCode code, String what, String note) {
        return code.at(SourceText.withoutText(shown).start(), shown + " " + what)
                .note(note);
    }
}
