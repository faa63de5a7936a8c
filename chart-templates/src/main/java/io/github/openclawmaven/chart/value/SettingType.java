package io.github.openclawmaven.chart.value;

import java.util.List;
import java.util.Map;

/** What a setting accepts, as JSON Schema draft-07. An empty text means "not set". */
public enum SettingType {
    TEXT(Map.of("type", "string")),
    FLAG(Map.of("type", "boolean")),
    SECONDS(Map.of("type", "integer", "minimum", 0)),
    /** Part of an image's name. */
    IMAGE_PART(Map.of("type", "string", "pattern", "^[A-Za-z0-9._:/-]*$")),
    DIGEST(Map.of("type", "string", "pattern", "^(sha256:[0-9a-f]{64})?$")),
    PULL_POLICY(Map.of("type", "string", "enum", List.of("Always", "IfNotPresent", "Never"))),
    /** Name of a Kubernetes object, or none. */
    OPTIONAL_NAME(Map.of("type", "string", "maxLength", 253, "pattern", "^(" + Patterns.NAME + ")?$")),
    NAME(Map.of("type", "string", "maxLength", 253, "pattern", "^" + Patterns.NAME + "$")),
    NAMES(Map.of("type", "array", "items", NAME.schema)),
    SECRET_KEY(Map.of("type", "string", "pattern", "^[-._A-Za-z0-9]+$")),
    QUANTITY(Map.of("type", List.of("string", "number"), "pattern", Patterns.QUANTITY)),
    QUANTITIES(Map.of("type", "object", "additionalProperties", QUANTITY.schema)),
    TEXT_MAP(Map.of("type", "object", "additionalProperties", TEXT.schema)),
    /** As Kubernetes writes it. */
    OBJECT(Map.of("type", "object")),
    OBJECTS(Map.of("type", "array", "items", OBJECT.schema));

    private final Map<String, Object> schema;

    SettingType(Map<String, Object> schema) {
        this.schema = schema;
    }

    Map<String, Object> schema() {
        return schema;
    }

    /** An enum's constants cannot refer to its static fields. */
    private static final class Patterns {
        static final String NAME = "[a-z0-9]([-.a-z0-9]*[a-z0-9])?";
        static final String QUANTITY = "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$";
    }
}
