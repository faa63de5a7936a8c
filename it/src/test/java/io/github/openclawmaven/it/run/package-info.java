/** The gateway at the desk, as the goal {@code run} has it. */
package io.github.openclawmaven.it.run;
