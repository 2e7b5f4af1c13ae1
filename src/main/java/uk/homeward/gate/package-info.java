/** Short-term first: nobody is commissioned long-term support before a short-term outcome or a recorded exemption. */
@NullMarked
package uk.homeward.gate;

import org.jspecify.annotations.NullMarked;
