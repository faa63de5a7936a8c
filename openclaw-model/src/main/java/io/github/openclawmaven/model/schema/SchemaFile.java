package io.github.openclawmaven.model.schema;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.job.Job;
import java.util.Set;

/** What people write, each with a schema in a file of its own. */
public enum SchemaFile {
    /** {@code openclaw.yaml}. */
    DESCRIPTOR("descriptor.schema.json", "OpenClaw deployment descriptor", Descriptor.class, "", Set.of(), true),

    /** {@code openclaw-<environment>.yaml}: of its maps each key may be left out, or be null, which deletes it. */
    OVERLAY(
            "overlay.schema.json",
            "Overlay of an OpenClaw deployment descriptor",
            Descriptor.class,
            "",
            Set.of(),
            true),

    /** The front matter of {@code agents/<id>/jobs/<job>.md}: its folder says the agent, its text the message. */
    JOB("job.schema.json", "Front matter of an OpenClaw job", Job.class, "jobs.<>", Set.of("agent", "message"), false);

    private final String fileName;
    private final String title;
    private final Class<?> type;
    private final String place;
    private final Set<String> keysElsewhere;
    private final boolean takesProperties;

    SchemaFile(
            String fileName,
            String title,
            Class<?> type,
            String place,
            Set<String> keysElsewhere,
            boolean takesProperties) {
        this.fileName = fileName;
        this.title = title;
        this.type = type;
        this.place = place;
        this.keysElsewhere = keysElsewhere;
        this.takesProperties = takesProperties;
    }

    /** How the file is called. */
    public String fileName() {
        return fileName;
    }

    String title() {
        return title;
    }

    /** The record that it becomes. */
    Class<?> type() {
        return type;
    }

    /** Where in a descriptor its keys are. */
    String place() {
        return place;
    }

    /** The keys of the record that its place says. */
    Set<String> keysElsewhere() {
        return keysElsewhere;
    }

    /** Whether a text may have the name of a build property in it. */
    boolean takesProperties() {
        return takesProperties;
    }

    Reading reading() {
        return this == OVERLAY ? Reading.MERGED : Reading.WHOLE;
    }
}
