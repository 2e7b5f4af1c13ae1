/** Tests of the end of packages. */
@NullMarked
package uk.homeward.packageend;

import org.jspecify.annotations.NullMarked;
