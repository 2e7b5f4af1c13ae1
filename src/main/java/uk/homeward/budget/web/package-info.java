/** Personal budgets beside forms, on the page of a case, and compared. */
@NullMarked
package uk.homeward.budget.web;

import org.jspecify.annotations.NullMarked;
