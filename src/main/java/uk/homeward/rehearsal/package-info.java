/** Rehearses weeks in seconds: a clock that can be moved, and made-up people in the middle of their service. Demo only. */
@NullMarked
package uk.homeward.rehearsal;

import org.jspecify.annotations.NullMarked;
