/** Support at night: what a log of nights shows, the least that keeps somebody safe, and the sleepovers that are left. */
@NullMarked
package uk.homeward.nightsupport;

import org.jspecify.annotations.NullMarked;
