/** The pages that put together what several rooms hold: what waits, people, cases, and the panel in Tasklist. */
@NullMarked
package uk.homeward.pages;

import org.jspecify.annotations.NullMarked;
