/** Who gives long-term care: one requirement from the agreed plan until somebody has started. */
@NullMarked
package uk.homeward.sourcing;

import org.jspecify.annotations.NullMarked;
