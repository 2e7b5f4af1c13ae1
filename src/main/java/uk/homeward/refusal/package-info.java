/** How Homeward says no: one sentence that tells a practitioner what to do. */
@NullMarked
package uk.homeward.refusal;

import org.jspecify.annotations.NullMarked;
