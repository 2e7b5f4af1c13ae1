/** How a person comes into a short-term service: home from hospital, or to avoid going there. */
@NullMarked
package uk.homeward.entry;

import org.jspecify.annotations.NullMarked;
