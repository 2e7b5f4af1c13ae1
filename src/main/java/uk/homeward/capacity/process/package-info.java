/** The decision table that says which source is next. */
@NullMarked
package uk.homeward.capacity.process;

import org.jspecify.annotations.NullMarked;
