/**
 * Several frameworks become one: each provider is successful or not, and nobody who has care of one that is not is left without
 * a choice, or without a visit (ELO-12, ELO-13, ELO-52).
 */
@NullMarked
package uk.homeward.frameworkmove;

import org.jspecify.annotations.NullMarked;
