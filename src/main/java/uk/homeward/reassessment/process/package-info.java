/** How a programme of re-assessment runs in the engine: each person on a way of their own. */
@NullMarked
package uk.homeward.reassessment.process;

import org.jspecify.annotations.NullMarked;
