/** Proves how nights are looked at, and that less is never at somebody's cost. */
@NullMarked
package uk.homeward.nightsupport;

import org.jspecify.annotations.NullMarked;
