/** What the engine's forms ask of the care of packages. */
@NullMarked
package uk.homeward.delivery.process;

import org.jspecify.annotations.NullMarked;
