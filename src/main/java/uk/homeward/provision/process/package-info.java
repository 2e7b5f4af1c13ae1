/** How a place is found, in the engine. */
@NullMarked
package uk.homeward.provision.process;

import org.jspecify.annotations.NullMarked;
