/** A case is what belongs together for one person. Each capability tells here which part of it is its own. */
@NullMarked
package uk.homeward.casefile;

import org.jspecify.annotations.NullMarked;
