@NullMarked
package uk.homeward.paging;

import org.jspecify.annotations.NullMarked;
