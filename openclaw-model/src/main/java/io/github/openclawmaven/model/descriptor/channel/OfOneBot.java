package io.github.openclawmaven.model.descriptor.channel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a channel says there is for the bot that its own keys describe, and not for its other accounts, which would inherit it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OfOneBot {}
