/** What Homeward changes in Tasklist. */
@NullMarked
package uk.homeward.tasklist;

import org.jspecify.annotations.NullMarked;
