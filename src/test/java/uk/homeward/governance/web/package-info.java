/** Proves what the pages of governance show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.governance.web;

import org.jspecify.annotations.NullMarked;
