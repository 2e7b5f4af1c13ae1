/** Proves what the pages of rehearsal show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.rehearsal.web;

import org.jspecify.annotations.NullMarked;
