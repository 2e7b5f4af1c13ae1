/** Asks the engine whose task it is. */
@NullMarked
package uk.homeward.tasklist.process;

import org.jspecify.annotations.NullMarked;
