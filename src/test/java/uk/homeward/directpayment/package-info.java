/** Tests of direct payments. */
@NullMarked
package uk.homeward.directpayment;

import org.jspecify.annotations.NullMarked;
