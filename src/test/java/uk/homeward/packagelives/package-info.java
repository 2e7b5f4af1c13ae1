/** Whole lives of long-term packages, from the assessment to the end, on the real engine and database. */
@NullMarked
package uk.homeward.packagelives;

import org.jspecify.annotations.NullMarked;
