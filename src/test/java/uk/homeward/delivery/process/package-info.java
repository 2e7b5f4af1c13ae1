/** Proves on the real engine that every planned visit has its provider. */
@NullMarked
package uk.homeward.delivery.process;

import org.jspecify.annotations.NullMarked;
