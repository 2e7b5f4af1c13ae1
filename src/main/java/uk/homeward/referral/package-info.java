/** A request for support until it has exactly one destination, and the outcome it led to. */
@NullMarked
package uk.homeward.referral;

import org.jspecify.annotations.NullMarked;
