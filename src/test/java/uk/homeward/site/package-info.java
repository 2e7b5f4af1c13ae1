/** Proves what every page is made of. */
@NullMarked
package uk.homeward.site;

import org.jspecify.annotations.NullMarked;
