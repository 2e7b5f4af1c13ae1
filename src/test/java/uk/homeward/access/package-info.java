/** Proves who may come in, and what they find. */
@NullMarked
package uk.homeward.access;

import org.jspecify.annotations.NullMarked;
