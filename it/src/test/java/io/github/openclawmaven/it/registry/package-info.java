/** Charts pushed to a real registry, through real proxies, and pulled back by real Helm. */
@NullMarked
package io.github.openclawmaven.it.registry;

import org.jspecify.annotations.NullMarked;
