/** Money with which people arrange their care themselves: set up, paid for the first visit, accounted for, and ended with notice. */
@NullMarked
package uk.homeward.directpayment;

import org.jspecify.annotations.NullMarked;
