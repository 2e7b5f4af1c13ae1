/** The end of a package: decided by somebody, told to the person first, closed with nothing left, and put right where it was wrong. */
@NullMarked
package uk.homeward.packageend;

import org.jspecify.annotations.NullMarked;
