/** Tests of support plans. */
@NullMarked
package uk.homeward.supportplan;

import org.jspecify.annotations.NullMarked;
