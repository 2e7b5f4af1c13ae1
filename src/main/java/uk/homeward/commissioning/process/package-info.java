/** A direction until it is met. */
@NullMarked
package uk.homeward.commissioning.process;

import org.jspecify.annotations.NullMarked;
