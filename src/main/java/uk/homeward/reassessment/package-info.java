/** Everybody of one framework is assessed again: who waits, who is late and why, and what was found (ELO-22, ELO-23). */
@NullMarked
package uk.homeward.reassessment;

import org.jspecify.annotations.NullMarked;
