/** Tests of the end of packages on the real engine. */
@NullMarked
package uk.homeward.packageend.process;

import org.jspecify.annotations.NullMarked;
