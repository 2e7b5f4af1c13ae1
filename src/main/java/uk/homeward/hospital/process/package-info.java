/** How one stay in hospital runs in the engine. */
@NullMarked
package uk.homeward.hospital.process;

import org.jspecify.annotations.NullMarked;
