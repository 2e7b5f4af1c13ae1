/** What is held of people, and that it goes. */
@NullMarked
package uk.homeward.holding;

import org.jspecify.annotations.NullMarked;
