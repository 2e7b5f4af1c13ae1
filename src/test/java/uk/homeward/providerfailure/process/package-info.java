/** Proves that nobody is without care because a provider fails. */
@NullMarked
package uk.homeward.providerfailure.process;

import org.jspecify.annotations.NullMarked;
