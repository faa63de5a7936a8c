package io.github.openclawmaven.model.document.refusal;

/**
 * What the gateway does about something that passes its schema.
 *
 * @param verb of which it is the subject
 * @param note what comes of that
 */
record Effect(String verb, String note) {

    static final Effect NO_START = new Effect("refuses", "it would not start");
}
