/** How the transfer of care runs in the engine: areas, and each person on a way of their own. */
@NullMarked
package uk.homeward.transfer.process;

import org.jspecify.annotations.NullMarked;
