package io.github.openclawmaven.model.descriptor.form;

import java.lang.reflect.RecordComponent;

/**
 * The keys of a component of a record.
 *
 * @param written in the descriptor
 * @param gateway in openclaw.json, as {@link GatewayKey} has it
 */
public record ComponentKeys(String written, String gateway) {

    public static ComponentKeys of(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        String written = key == null ? component.getName() : key.value();
        GatewayKey gateway = component.getAnnotation(GatewayKey.class);
        return new ComponentKeys(written, gateway == null ? written : gateway.value());
    }
}
