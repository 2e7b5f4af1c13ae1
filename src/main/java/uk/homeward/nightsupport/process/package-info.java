/** How somebody's nights are looked at and less is tried, and the decision table that is asked. */
@NullMarked
package uk.homeward.nightsupport.process;

import org.jspecify.annotations.NullMarked;
