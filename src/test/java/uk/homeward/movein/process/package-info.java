/** Tests of moves from another council on the real engine. */
@NullMarked
package uk.homeward.movein.process;

import org.jspecify.annotations.NullMarked;
