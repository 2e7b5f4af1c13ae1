/** Proves what the pages of transition show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.transition.web;

import org.jspecify.annotations.NullMarked;
