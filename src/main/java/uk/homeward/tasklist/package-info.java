/** What Homeward changes in Tasklist: its words, and half-filled forms that the whole team can carry on with. */
@NullMarked
package uk.homeward.tasklist;

import org.jspecify.annotations.NullMarked;
