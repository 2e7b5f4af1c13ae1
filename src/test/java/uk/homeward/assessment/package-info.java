/** Proves how needs are assessed, and when they are eligible. */
@NullMarked
package uk.homeward.assessment;

import org.jspecify.annotations.NullMarked;
