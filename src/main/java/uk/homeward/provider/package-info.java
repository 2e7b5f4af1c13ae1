/** What a provider's own staff see and tell of the people they care for. */
@NullMarked
package uk.homeward.provider;

import org.jspecify.annotations.NullMarked;
