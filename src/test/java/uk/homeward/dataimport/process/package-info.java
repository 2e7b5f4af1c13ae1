/** Proves on the real engine that what comes in from files lives on. */
@NullMarked
package uk.homeward.dataimport.process;

import org.jspecify.annotations.NullMarked;
