/** What every page is made of: its frame, who looks at it, what they typed, and the words in which it speaks. */
@NullMarked
package uk.homeward.site;

import org.jspecify.annotations.NullMarked;
