/** Proves how needs are assessed, and when they are eligible. */
@NullMarked
package uk.homeward.assessment.process;

import org.jspecify.annotations.NullMarked;
