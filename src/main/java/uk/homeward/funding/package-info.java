/** The money: who pays, up to what ceiling, what is committed and spent, and what is refused because it would pass one. */
@NullMarked
package uk.homeward.funding;

import org.jspecify.annotations.NullMarked;
