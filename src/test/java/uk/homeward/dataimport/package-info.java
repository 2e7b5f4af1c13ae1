/** Proves that files are read without guessing, and come in whole or not at all. */
@NullMarked
package uk.homeward.dataimport;

import org.jspecify.annotations.NullMarked;
