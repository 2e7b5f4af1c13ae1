/** Letters to people in words, a format and a language that they can read, kept with when and how they went. */
@NullMarked
package uk.homeward.letters;

import org.jspecify.annotations.NullMarked;
