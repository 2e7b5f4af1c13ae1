/** What people see: the real Tasklist and Homeward's own pages, in a real browser. */
@NullMarked
package uk.homeward.browser;

import org.jspecify.annotations.NullMarked;
