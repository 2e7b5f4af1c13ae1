/** For how long records are kept, what holds them longer, and that they are deleted whole when their time is over. */
@NullMarked
package uk.homeward.retention;

import org.jspecify.annotations.NullMarked;
