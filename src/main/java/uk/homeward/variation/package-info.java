/**
 * What providers are told when the visits that they make change, and what they propose themselves: a provider proposes and
 * acknowledges, and never changes a plan.
 */
@NullMarked
package uk.homeward.variation;

import org.jspecify.annotations.NullMarked;
