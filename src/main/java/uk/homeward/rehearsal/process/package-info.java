/** How the rehearsal reaches the engine: its clock, its due timers and its tasks. */
@NullMarked
package uk.homeward.rehearsal.process;

import org.jspecify.annotations.NullMarked;
