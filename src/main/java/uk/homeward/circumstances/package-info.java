/** How a person lives and decides: where they stay for a time, who is around them, and what the national return asks of them. */
@NullMarked
package uk.homeward.circumstances;

import org.jspecify.annotations.NullMarked;
