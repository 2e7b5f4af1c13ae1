/** What the council has decided, and on whose authority: nothing runs ahead of its decision. */
@NullMarked
package uk.homeward.governance;

import org.jspecify.annotations.NullMarked;
