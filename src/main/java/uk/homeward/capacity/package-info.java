/** What a council has bought in advance, who has a place in it day by day, and who waits for one. */
@NullMarked
package uk.homeward.capacity;

import org.jspecify.annotations.NullMarked;
