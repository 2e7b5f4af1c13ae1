/** How a direct payment runs in the engine. */
@NullMarked
package uk.homeward.directpayment.process;

import org.jspecify.annotations.NullMarked;
