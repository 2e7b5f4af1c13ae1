/** How the end of a package runs in the engine. */
@NullMarked
package uk.homeward.packageend.process;

import org.jspecify.annotations.NullMarked;
