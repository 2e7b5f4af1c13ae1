/** A place and the money for it, for whatever lives on both: asked for, adjusted, extended, kept, given back. */
@NullMarked
package uk.homeward.provision;

import org.jspecify.annotations.NullMarked;
