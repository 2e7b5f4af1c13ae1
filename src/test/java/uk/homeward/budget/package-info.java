/** Tests of personal budgets. */
@NullMarked
package uk.homeward.budget;

import org.jspecify.annotations.NullMarked;
