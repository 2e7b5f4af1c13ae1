/** Proves what the pages of capacity show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.capacity.web;

import org.jspecify.annotations.NullMarked;
