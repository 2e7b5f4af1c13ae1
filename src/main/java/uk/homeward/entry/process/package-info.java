/** How referral, step-down and step-up run: the one place where these capabilities and the engine meet. */
@NullMarked
package uk.homeward.entry.process;

import org.jspecify.annotations.NullMarked;
