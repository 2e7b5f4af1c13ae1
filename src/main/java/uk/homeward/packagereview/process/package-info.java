/** How reviews of packages run in the engine. */
@NullMarked
package uk.homeward.packagereview.process;

import org.jspecify.annotations.NullMarked;
