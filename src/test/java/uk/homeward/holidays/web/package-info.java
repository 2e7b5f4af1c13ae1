/** Proves what the pages of holidays show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.holidays.web;

import org.jspecify.annotations.NullMarked;
