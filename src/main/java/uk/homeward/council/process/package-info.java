/** What forms ask of the council's profile. */
@NullMarked
package uk.homeward.council.process;

import org.jspecify.annotations.NullMarked;
