package io.github.openclawmaven.model.descriptor.form;

/** Plain text, or a reference to where the text is kept. */
public sealed interface TextOrSecret permits Text, SecretRef {}
