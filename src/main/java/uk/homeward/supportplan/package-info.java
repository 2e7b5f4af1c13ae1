/** The support plan: which visits or parts meet which outcome, who made it with the person, and what it costs. */
@NullMarked
package uk.homeward.supportplan;

import org.jspecify.annotations.NullMarked;
