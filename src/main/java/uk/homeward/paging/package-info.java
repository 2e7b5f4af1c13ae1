/** Every list is read a page at a time, on pages and over the API alike. */
@NullMarked
package uk.homeward.paging;

import org.jspecify.annotations.NullMarked;
