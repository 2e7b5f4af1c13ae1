/** Refuses to start where that would be unsafe, and tells whoever started Homeward that it is ready. */
@NullMarked
package uk.homeward.operations;

import org.jspecify.annotations.NullMarked;
