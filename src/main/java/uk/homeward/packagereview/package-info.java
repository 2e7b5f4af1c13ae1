/** Reviews of long-term packages: none is lost, each comes up on its day, and each outcome is looked at by itself. */
@NullMarked
package uk.homeward.packagereview;

import org.jspecify.annotations.NullMarked;
