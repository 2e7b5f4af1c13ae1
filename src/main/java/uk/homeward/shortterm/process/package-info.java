/** How one episode of a short-term service runs in the engine. */
@NullMarked
package uk.homeward.shortterm.process;

import org.jspecify.annotations.NullMarked;
