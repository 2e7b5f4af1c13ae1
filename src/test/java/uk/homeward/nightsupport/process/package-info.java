/** Proves how the life of a night log and of a trial goes. */
@NullMarked
package uk.homeward.nightsupport.process;

import org.jspecify.annotations.NullMarked;
