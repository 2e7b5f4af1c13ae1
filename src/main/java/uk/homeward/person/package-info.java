/** The people whose care this is, how to speak with them, and who may speak for them. */
@NullMarked
package uk.homeward.person;

import org.jspecify.annotations.NullMarked;
