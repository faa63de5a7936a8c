/**
 * Charts in OCI registries, as {@code helm push} puts them there.
 *
 * <p>This client is small on purpose: a push is five requests. The ORAS Java SDK brings 24 MB with its parts and a second
 * Jackson, helm-java 31 MB of native code for each platform, and neither writes the same manifest twice: both put the time of
 * the push into it.
 */
@NullMarked
package io.github.openclawmaven.plugin.publish.oci;

import org.jspecify.annotations.NullMarked;
