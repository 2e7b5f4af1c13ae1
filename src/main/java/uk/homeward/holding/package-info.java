/** What each room holds of people: all of it is told to whoever asks by right, and all of it goes when its time is over. */
@NullMarked
package uk.homeward.holding;

import org.jspecify.annotations.NullMarked;
