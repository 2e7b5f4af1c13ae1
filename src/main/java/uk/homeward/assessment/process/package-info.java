/** How an assessment runs, and the decision tables that it asks. */
@NullMarked
package uk.homeward.assessment.process;

import org.jspecify.annotations.NullMarked;
