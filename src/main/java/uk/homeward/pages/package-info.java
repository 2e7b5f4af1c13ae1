/** The pages that people see: what waits for them, people, cases, the week-six board and the panel in Tasklist's forms. */
@NullMarked
package uk.homeward.pages;

import org.jspecify.annotations.NullMarked;
