/** How a referral runs, from the day it is received to its outcome. */
@NullMarked
package uk.homeward.referral.process;

import org.jspecify.annotations.NullMarked;
