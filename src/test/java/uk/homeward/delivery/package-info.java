/** Proves that every planned visit has exactly one provider that answers for it. */
@NullMarked
package uk.homeward.delivery;

import org.jspecify.annotations.NullMarked;
