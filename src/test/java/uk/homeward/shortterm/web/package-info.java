/** Proves what lists and pages of short-term services show, however many there are. */
@NullMarked
package uk.homeward.shortterm.web;

import org.jspecify.annotations.NullMarked;
