/** Proves that providers hear of what changes for them, and change nothing themselves. */
@NullMarked
package uk.homeward.variation;

import org.jspecify.annotations.NullMarked;
