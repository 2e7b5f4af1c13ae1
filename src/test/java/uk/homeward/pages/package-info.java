/** Proves what the pages show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.pages;

import org.jspecify.annotations.NullMarked;
