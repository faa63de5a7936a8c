/** What is known of each gateway release: its identity and its facts. Nothing here knows of descriptors. */
@NullMarked
package io.github.openclawmaven.model.gateway;

import org.jspecify.annotations.NullMarked;
