/** Activity that moves from one service to another in phases, as fast as people are recruited, so that the old one can close. */
@NullMarked
package uk.homeward.transition;

import org.jspecify.annotations.NullMarked;
