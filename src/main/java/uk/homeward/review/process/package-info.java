/** How one review runs in the engine. */
@NullMarked
package uk.homeward.review.process;

import org.jspecify.annotations.NullMarked;
