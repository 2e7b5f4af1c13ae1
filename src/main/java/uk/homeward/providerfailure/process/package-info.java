/** How the failure of a provider runs in the engine: each person on a way of their own. */
@NullMarked
package uk.homeward.providerfailure.process;

import org.jspecify.annotations.NullMarked;
