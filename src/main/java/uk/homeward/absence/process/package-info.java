/** How somebody is asked for who did not come back. */
@NullMarked
package uk.homeward.absence.process;

import org.jspecify.annotations.NullMarked;
