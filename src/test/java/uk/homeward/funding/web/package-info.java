/** Proves what the pages of funding show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.funding.web;

import org.jspecify.annotations.NullMarked;
