/** Needs that are left where support ends or does not come: somebody owns what follows, until it is in place. */
@NullMarked
package uk.homeward.followup;

import org.jspecify.annotations.NullMarked;
