/** Nothing is done twice because it was sent twice, over the API or from a page. */
@NullMarked
package uk.homeward.idempotency;

import org.jspecify.annotations.NullMarked;
