/** Proves what the pages of community show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.community.web;

import org.jspecify.annotations.NullMarked;
