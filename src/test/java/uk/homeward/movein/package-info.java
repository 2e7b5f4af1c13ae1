/** Tests of moves from another council. */
@NullMarked
package uk.homeward.movein;

import org.jspecify.annotations.NullMarked;
