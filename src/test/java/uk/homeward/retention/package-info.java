/** For how long records are kept. */
@NullMarked
package uk.homeward.retention;

import org.jspecify.annotations.NullMarked;
