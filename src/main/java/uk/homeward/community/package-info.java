/** Not eligible, but lonely: people are connected with what volunteers offer, as far as there is room (COV-16). */
@NullMarked
package uk.homeward.community;

import org.jspecify.annotations.NullMarked;
