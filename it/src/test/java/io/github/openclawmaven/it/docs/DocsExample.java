package io.github.openclawmaven.it.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A config in the documentation.
 *
 * @param at page and line, as {@code channels/slack.md:12}
 * @param config as the documentation has it; often only the part that it is about
 */
record DocsExample(String at, ObjectNode config) {}
