/** How a budget is checked and told. */
@NullMarked
package uk.homeward.budget.process;

import org.jspecify.annotations.NullMarked;
