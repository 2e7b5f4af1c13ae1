/** How a service that closes runs in the engine: its security, its phases, its last days. */
@NullMarked
package uk.homeward.decommissioning.process;

import org.jspecify.annotations.NullMarked;
