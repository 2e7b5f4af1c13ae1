/** Tests of direct payments on the real engine. */
@NullMarked
package uk.homeward.directpayment.process;

import org.jspecify.annotations.NullMarked;
