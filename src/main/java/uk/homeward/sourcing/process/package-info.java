/** How a requirement is brokered, in the engine. */
@NullMarked
package uk.homeward.sourcing.process;

import org.jspecify.annotations.NullMarked;
