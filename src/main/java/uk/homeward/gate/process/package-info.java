/** The decision table that the gate asks. */
@NullMarked
package uk.homeward.gate.process;

import org.jspecify.annotations.NullMarked;
